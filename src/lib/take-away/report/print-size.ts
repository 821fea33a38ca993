import { sayNames } from '$lib/i18n/say-names';
import { basisWords } from '../cite/basis-words';
import { conflictText } from './conflict-text';
import type { Report } from './report';
import type { CitedSource } from './sources';

/** As many lines have room beside the sentence and the chart, on A4 and on Letter, at the full size. */
const ROOM = 25;

/** Characters of a line, in the last column of a table and across the page. */
const [COLUMN, PAGE] = [70, 140];

/** The share of the full size at which a report fits a page, by the lines it takes; 1 for most. */
export function printSize(report: Report, sources: readonly CitedSource[], most: number): number {
  const { origins, solution, url } = report;
  const lines = (texts: readonly string[], width: number) =>
    texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / width)), 0);
  const conflicts = solution.conflicts
    .slice(0, most)
    .map((conflict) => conflictText(report, conflict).join(' '));
  const all =
    lines(
      origins.given.map((origin) => basisWords(origin, report, sources)),
      COLUMN
    ) +
    solution.steps.length +
    lines([sayNames(report.scenario, report.language)], COLUMN) +
    (conflicts.length > 0 ? 3 : 0) +
    lines([...conflicts, ...sources.map(({ source }) => source), url], PAGE);
  return Math.min(1, ROOM / all);
}
