import { domainMax, quantityIds, type Interval, type QuantityId } from '$lib/estimate';
import { causeRemarks } from './cause-remarks';
import type { FileReading, FileScenario, Remark } from './file-reading';
import { decodeScenario, encodeScenario } from './link';
import { cut, printable } from './link-text';
import { parseJson } from './parse-json';
import type { Notice } from './query';
import type { Scenario } from './scenario';
import { VERSION } from './scenario-json';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a file of JSON: what its link says, or, where it has none, what is given in it in SI units. Never throws. What
 * cannot be read is left out and remarked on, and so is what says otherwise than the link.
 */
export function readJson(text: string): FileReading {
  const parsed = parseJson(text);
  if (!('value' in parsed)) return fault({ id: 'not-json', ...parsed });
  const { value } = parsed;
  if (!isObject(value)) return fault({ id: 'no-scenario' });
  const remarks =
    own(value, 'version') === undefined || own(value, 'version') === VERSION ? [] : [newer(value)];
  const link = own(value, 'link');
  if (typeof link === 'string') return readLinked(queryOf(link), value, remarks);
  if (isObject(own(value, 'given'))) return only(readGiven(value), remarks);
  const hasResults = isObject(own(value, 'values'));
  return fault({ id: hasResults ? 'results-only' : 'no-scenario' });
}

const fault = (fault: Extract<FileReading, { kind: 'fault' }>['fault']): FileReading => ({
  kind: 'fault',
  fault,
  remarks: []
});

const only = (scenario: FileScenario, remarks: readonly Remark[]): FileReading => ({
  kind: 'scenarios',
  scenarios: [scenario],
  remarks,
  rows: 1
});

/** `https://host/?params=70B#x`, `?params=70B` and `params=70B` alike. */
function queryOf(link: string): string {
  const start = link.indexOf('?');
  const query = start >= 0 || link.includes('://') ? link.slice(start + 1 || link.length) : link;
  return query.split('#', 1)[0]!;
}

function readLinked(query: string, file: Fields, remarks: Remark[]): FileReading {
  const keys = [...new URLSearchParams(query).keys()];
  // What is wrong with the link of a comparison, the page that opens it says.
  if (keys.some((key) => /^[a-d]\./.test(key))) return { kind: 'comparison', search: `?${query}`, remarks };
  if (keys.length === 0) return fault({ id: 'no-scenario' });
  const { scenario, notices } = decodeScenario(query);
  return only(
    fileScenario(scenario, [
      ...notices.map(inLink),
      ...differences(file, scenario),
      ...causeRemarks(scenario).map(inLink)
    ]),
    remarks
  );
}

const fileScenario = (scenario: Scenario, remarks: readonly Remark[]): FileScenario => ({
  search: encodeScenario(scenario),
  ...(scenario.name && { name: scenario.name }),
  remarks
});

const inLink = ({ key, value, problem }: Notice): Remark => ({ field: `link: ${key}`, value, problem });

/** Fields that were changed while the link was not. */
function differences(file: Fields, scenario: Scenario): Remark[] {
  const given = own(file, 'given');
  const figures = isObject(given) ? given : {};
  const ids = quantityIds.filter((id) => {
    if (own(figures, id) === undefined || (id === 'uptime' && scenario.causes !== undefined)) return false;
    const interval = readInterval(id, own(figures, id));
    const linked = scenario.given[id];
    return typeof interval === 'string' || interval.lo !== linked?.lo || interval.hi !== linked.hi;
  });
  const solveFor = own(file, 'solveFor');
  return [
    ...ids.map((id): Remark => remark(`given.${id}`, own(figures, id), 'not-as-linked')),
    ...(solveFor !== undefined && solveFor !== scenario.solveFor
      ? [remark('solveFor', solveFor, 'not-as-linked')]
      : [])
  ];
}

/** The scenario of a file without a link. */
function readGiven(file: Fields): FileScenario {
  const remarks: Remark[] = [];
  const figures = own(file, 'given') as Fields;
  const given: Scenario['given'] = {};
  for (const [key, value] of Object.entries(figures)) {
    const id = quantityIds.find((id) => id === key);
    const interval = id ? readInterval(id, value) : 'unknown-quantity';
    if (typeof interval === 'string') remarks.push(remark(`given.${key}`, value, interval));
    else given[id!] = interval;
  }
  const asked = own(file, 'solveFor') ?? 'time';
  const solveFor = quantityIds.find((id) => id === asked);
  if (!solveFor) remarks.push(remark('solveFor', asked, 'unknown-quantity'));
  const [name, causes] = [own(file, 'name'), own(file, 'causes')];
  if (typeof name === 'string' && cut(printable(name)) !== printable(name))
    remarks.push(remark('name', name, 'too-long'));
  const written = encodeScenario({
    ...(typeof name === 'string' && { name }),
    given,
    solveFor: solveFor ?? 'time',
    ...(typeof causes === 'string' && { causes })
  });
  const { scenario, notices } = decodeScenario(written);
  const others = [...notices, ...causeRemarks(scenario)].map(({ key, value, problem }) =>
    remark(key, value, problem)
  );
  return fileScenario(scenario, [...remarks, ...others]);
}

/** An interval in SI: a number, or ends of which `lo` may be 0 and `hi` null. */
function readInterval(id: QuantityId, value: unknown): Interval | Remark['problem'] {
  const ends = typeof value === 'number' ? { lo: value, hi: value } : value;
  if (!isObject(ends) || Object.keys(ends).length === 0) return 'no-interval';
  const [lo, hi] = [own(ends, 'lo') ?? 0, own(ends, 'hi') ?? Infinity];
  if (typeof lo !== 'number' || typeof hi !== 'number') return 'no-interval';
  if (lo === Infinity || own(ends, 'hi') === Infinity) return 'too-large';
  if (lo < 0 || hi <= 0) return 'not-positive';
  if (lo === 0 && hi === Infinity) return 'no-bound';
  if (lo > hi) return 'reversed';
  const max = domainMax(id);
  // Adding 0 turns -0 into 0.
  return lo > max || (hi > max && hi < Infinity) ? 'above-domain' : { lo: lo + 0, hi };
}

const newer = (file: Fields): Remark => remark('version', own(file, 'version'), 'newer');

/** A value as the file has it, short. */
const remark = (field: string, value: unknown, problem: Remark['problem']): Remark => ({
  field: cut(printable(field)),
  value: cut(printable(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))),
  problem
});

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (fields: Fields, field: string): unknown =>
  Object.hasOwn(fields, field) ? fields[field] : undefined;
