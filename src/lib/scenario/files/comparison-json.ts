import { solveRounded } from '../rounding/solve-rounded';
import { letters, type Comparison, type Letter } from '../comparison';
import { encodeComparison } from '../link/comparison-link';
import { runJson, SCHEMA, VERSION, type RunJson } from './scenario-json';
import { intervalJson, type IntervalJson } from './solution-json';

/** A file of a comparison. */
export interface ComparisonJson {
  $schema: string;
  version: typeof VERSION;
  link: string;
  measure: Comparison['measure'];
  base: Letter;
  runs: (RunJson & { text?: IntervalJson })[];
}

/** `page` is the whole address of the page that opens the link, `root` that of the site. */
export const comparisonJson = (comparison: Comparison, page: string, root: string): ComparisonJson => ({
  $schema: root + SCHEMA,
  version: VERSION,
  link: page + encodeComparison(comparison),
  measure: comparison.measure,
  base: letters[comparison.base]!,
  runs: comparison.runs.map(({ scenario, text }) => ({
    ...runJson(scenario, solveRounded(scenario.given)),
    ...(text && { text: intervalJson(text) })
  }))
});
