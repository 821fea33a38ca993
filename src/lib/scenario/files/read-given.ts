import { domainMax, quantityIds, type Interval, type QuantityId } from '$lib/estimate';
import { causeRemarks } from './cause-remarks';
import type { FileScenario, FileRemark } from './file-reading';
import { intervalIn, isObject, own, remark, type Fields } from './json-fields';
import { decodeScenario, encodeScenario } from '../link/link';
import { differsInNames, namesQuery } from './names-json';
import { cut, printable } from '../link/link-text';
import type { Scenario } from '../scenario';

/**
 * The scenario of a file, or of a run in it, that has no link: what is given in it in SI units. What cannot be read is
 * left out and remarked on; `at` says where in the file it stands.
 */
export function readGiven(file: Fields, at = ''): FileScenario {
  const remarks: FileRemark[] = [];
  const figures = own(file, 'given') as Fields;
  const given: Scenario['given'] = {};
  for (const [key, value] of Object.entries(figures)) {
    const id = quantityIds.find((id) => id === key);
    const interval = id ? figureIn(id, value) : 'unknown-quantity';
    if (typeof interval === 'string') remarks.push(remark(`${at}given.${key}`, value, interval));
    else given[id!] = interval;
  }
  const asked = own(file, 'solveFor') ?? 'time';
  const solveFor = quantityIds.find((id) => id === asked);
  if (!solveFor) remarks.push(remark(`${at}solveFor`, asked, 'unknown-quantity'));
  const [name, causes] = [own(file, 'name'), own(file, 'causes')];
  if (typeof name === 'string' && cut(printable(name)) !== printable(name))
    remarks.push(remark(`${at}name`, name, 'too-long'));
  const written = encodeScenario({
    ...(typeof name === 'string' && { name }),
    given,
    solveFor: solveFor ?? 'time',
    ...(typeof causes === 'string' && { causes })
  });
  const { scenario, notices } = decodeScenario(`${written}&${namesQuery(file)}`);
  const others = [...notices, ...causeRemarks(scenario)].map(({ key, value, problem }) =>
    remark(at + key, value, problem)
  );
  return fileScenario(scenario, [...remarks, ...others]);
}

export const fileScenario = (scenario: Scenario, remarks: readonly FileRemark[]): FileScenario => ({
  search: encodeScenario(scenario),
  ...(scenario.name && { name: scenario.name }),
  remarks
});

/** Fields of a file, or of a run in it, that were changed while the link was not. */
export function differences(file: Fields, scenario: Scenario, at = ''): FileRemark[] {
  const given = own(file, 'given');
  const figures = isObject(given) ? given : {};
  const ids = quantityIds.filter((id) => {
    if (own(figures, id) === undefined || (id === 'uptime' && scenario.causes !== undefined)) return false;
    const interval = figureIn(id, own(figures, id));
    const linked = scenario.given[id];
    return typeof interval === 'string' || interval.lo !== linked?.lo || interval.hi !== linked.hi;
  });
  const solveFor = own(file, 'solveFor');
  return [
    ...ids.map((id): FileRemark => remark(`${at}given.${id}`, own(figures, id), 'not-as-linked')),
    ...(solveFor !== undefined && solveFor !== scenario.solveFor
      ? [remark(`${at}solveFor`, solveFor, 'not-as-linked')]
      : []),
    ...(differsInNames(file, scenario)
      ? [remark(`${at}hardware, ${at}model, ${at}plan`, namesQuery(file), 'not-as-linked')]
      : [])
  ];
}

const figureIn = (id: QuantityId, value: unknown): Interval | FileRemark['problem'] =>
  intervalIn(value, domainMax(id));
