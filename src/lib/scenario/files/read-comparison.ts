import { causeRemarks } from './cause-remarks';
import { letters, type Comparison } from '../comparison';
import { decodeComparison } from '../link/comparison-link';
import type { FileReading, FileRemark } from './file-reading';
import { intervalIn, isObject, own, remark, type Fields } from './json-fields';
import { differences } from './read-given';

/** A file that has a comparison. */
type ComparisonFile = Extract<FileReading, { kind: 'comparison' }>;

/**
 * The comparison that a file says, and all that is wrong with it: what its link lacks, and what says otherwise than that
 * link, which counts. `start` is what a link without `solve` changes.
 */
export function comparisonIn(
  { search, file, remarks }: ComparisonFile,
  start: Comparison
): { comparison: Comparison; remarks: readonly FileRemark[] } {
  const { comparison, notices } = decodeComparison(search, start);
  const isLinked = typeof own(file, 'link') === 'string';
  const wrong = notices.map(({ key, value, problem }): FileRemark => ({
    field: isLinked ? `link: ${key}` : key,
    value,
    problem
  }));
  const others = isLinked ? [...otherwise(file, comparison), ...ofCauses(comparison)] : [];
  return { comparison, remarks: [...remarks, ...wrong, ...others] };
}

/** What of the file was changed while the link was not. */
function otherwise(file: Fields, { runs, base, measure }: Comparison): FileRemark[] {
  const list = own(file, 'runs');
  const listed: unknown[] = Array.isArray(list) ? list : [];
  const linked = { base: letters[base], measure };
  return [
    ...Object.entries(linked).flatMap(([field, value]) => {
      const stands = own(file, field);
      return stands === undefined || stands === value ? [] : [remark(field, stands, 'not-as-linked')];
    }),
    ...listed.flatMap((run, i) => {
      const at = `runs[${i}]`;
      const { scenario, text } = runs[i] ?? {};
      if (!isObject(run) || !scenario) return [remark(at, run, 'not-as-linked')];
      const said = own(run, 'text');
      const there = said === undefined ? undefined : intervalIn(said);
      const isSame = typeof there !== 'string' && there?.lo === text?.lo && there?.hi === text?.hi;
      return [
        ...differences(run, scenario, `${at}.`),
        ...(said === undefined || isSame ? [] : [remark(`${at}.text`, said, 'not-as-linked')])
      ];
    })
  ];
}

const ofCauses = ({ runs }: Comparison): FileRemark[] =>
  runs.flatMap(({ scenario }, i) =>
    causeRemarks(scenario).map(({ key, value, problem }): FileRemark => ({
      field: `link: ${letters[i]}.${key}`,
      value,
      problem
    }))
  );
