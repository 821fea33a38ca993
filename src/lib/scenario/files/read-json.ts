import { causeRemarks } from './cause-remarks';
import type { FileReading, FileScenario, FileRemark } from './file-reading';
import { isObject, own, remark, type Fields } from './json-fields';
import { decodeScenario } from '../link/link';
import { parseJson } from './parse-json';
import type { Notice } from '../link/query';
import { differences, fileScenario, readGiven } from './read-given';
import { comparisonOfRuns } from './read-runs';
import { VERSION } from './scenario-json';

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
  return comparisonOfRuns(value, remarks) ?? fault({ id: hasResults ? 'results-only' : 'no-scenario' });
}

const fault = (fault: Extract<FileReading, { kind: 'fault' }>['fault']): FileReading => ({
  kind: 'fault',
  fault,
  remarks: []
});

const only = (scenario: FileScenario, remarks: readonly FileRemark[]): FileReading => ({
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

function readLinked(query: string, file: Fields, remarks: FileRemark[]): FileReading {
  const keys = [...new URLSearchParams(query).keys()];
  // What is wrong with the link of a comparison, the page that opens it says.
  if (keys.some((key) => /^[a-d]\./.test(key)))
    return { kind: 'comparison', search: `?${query}`, file, remarks };
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

const inLink = ({ key, value, problem }: Notice): FileRemark => ({ field: `link: ${key}`, value, problem });

const newer = (file: Fields): FileRemark => remark('version', own(file, 'version'), 'newer');
