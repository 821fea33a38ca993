import { domainMax, isPoint, point, quantityIds, type Interval, type QuantityId } from '$lib/estimate';
import { parseDecimal, scaleDecimal, shortestDecimal } from './decimal';
import { defaultScenario } from './default';
import { cut, percentEncode, printable } from './link-text';
import type { Scenario } from './scenario';
import { linkOrder, units } from './unit';

/** What is wrong with a value in a link. */
export type Problem =
  /** Not a number or range, or absurdly long. */
  | 'unreadable'
  /** Zero or negative. */
  | 'not-positive'
  /** Positive, but nothing a double can hold in SI. */
  | 'too-small'
  | 'too-large'
  /** A range whose first end is above its second. */
  | 'reversed'
  /** `..` alone. */
  | 'no-bound'
  /** Above 100 % of a utilisation or uptime. */
  | 'above-domain'
  /** A key given again; the first one stands. */
  | 'duplicate'
  /** `solve` names no quantity. */
  | 'unknown-quantity'
  /** A name that was cut. */
  | 'too-long';

/** Something in a link that was not taken as it stands; `value` is its text, cut to a length fit to show. */
export interface Notice {
  key: string;
  value: string;
  problem: Problem;
}

/**
 * Reads the query of a link. Never throws: whatever cannot be taken as it stands is left out (in a link with
 * `solve`) or left at its default (in one without) and reported. A `solve` that names no quantity still makes the
 * link complete; it is then read as `time`, beside every value listed, even one for time. Unknown keys are ignored.
 */
export function decodeScenario(search: string): { scenario: Scenario; notices: Notice[] } {
  const query = new URLSearchParams(search);
  const notices: Notice[] = [];
  const report = (key: string, value: string, problem: Problem) =>
    notices.push({ key, value: cut(printable(value)), problem });
  const first = (key: string): string | undefined => {
    const [value, again] = query.getAll(key);
    if (again !== undefined) report(key, again, 'duplicate');
    return value;
  };

  const fullName = printable(first('name') ?? '');
  const name = cut(fullName);
  if (name !== fullName) report('name', fullName, 'too-long');

  const solve = first('solve');
  const asked = quantityIds.find((id) => id === solve);
  if (solve !== undefined && !asked) report('solve', solve, 'unknown-quantity');
  const solveFor = asked ?? (solve === undefined ? defaultScenario.solveFor : 'time');

  const given = solve === undefined ? structuredClone(defaultScenario.given) : {};
  for (const id of linkOrder) {
    const { key } = units[id];
    const text = first(key);
    if (text === undefined) continue;
    const value = readInterval(id, text);
    if (typeof value === 'string') report(key, text, value);
    else given[id] = value;
  }
  if (solveFor !== 'attention') given.attention ??= point(1);

  return { scenario: { ...(name && { name }), given, solveFor }, notices };
}

/**
 * The query of the one link that says a scenario, `?params=70B&tokens=15T&solve=time`, spelled as browsers keep it
 * in the address bar. `decodeScenario` gives the scenario back to the last bit, if its values lie in their domains,
 * none is open at both ends, and its name is printable and short enough; a name that is not is cleaned.
 */
export function encodeScenario({ name = '', given, solveFor }: Scenario): string {
  const pairs: string[] = [];
  const text = cut(printable(name));
  if (text) pairs.push(`name=${percentEncode(text)}`);
  for (const id of linkOrder) {
    const interval = given[id];
    if (!interval) continue;
    const implied = id === 'attention' && solveFor !== 'attention' && interval.lo === 1 && interval.hi === 1;
    if (!implied) pairs.push(`${units[id].key}=${writeInterval(id, interval)}`);
  }
  pairs.push(`solve=${solveFor}`);
  return `?${pairs.join('&')}`;
}

function readInterval(id: QuantityId, text: string): Interval | Problem {
  const dots = text.indexOf('..');
  const isRange = dots >= 0;
  const from = (isRange ? text.slice(0, dots) : text).trim();
  const to = (isRange ? text.slice(dots + 2) : text).trim();
  if (isRange && !from && !to) return 'no-bound';
  const lo = isRange && !from ? 0 : readBound(id, from);
  const hi = isRange && !to ? Infinity : readBound(id, to);
  if (typeof lo === 'string') return lo;
  if (typeof hi === 'string') return hi;
  if (lo > hi) return 'reversed';
  const max = domainMax(id);
  return lo > max || (hi > max && hi < Infinity) ? 'above-domain' : { lo, hi };
}

function readBound(id: QuantityId, text: string): number | Problem {
  const decimal = parseDecimal(text);
  if (!decimal) return 'unreadable';
  if (decimal.digits <= 0n) return 'not-positive';
  const value = scaleDecimal(decimal, units[id]);
  if (value === 0) return 'too-small';
  return value === Infinity ? 'too-large' : value;
}

function writeInterval(id: QuantityId, interval: Interval): string {
  const { lo, hi } = interval;
  if (isPoint(interval)) return shortestDecimal(lo, units[id]);
  const from = lo === 0 ? '' : shortestDecimal(lo, units[id]);
  const to = hi === Infinity ? '' : shortestDecimal(hi, units[id]);
  return `${from}..${to}`;
}
