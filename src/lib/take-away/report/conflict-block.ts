import { conflictText } from './conflict-text';
import type { Report } from './report';

/** What of a scenario cannot all be true. */
export function conflictBlock(report: Report): string[][] {
  const { solution, words, language } = report;
  const lines = solution.conflicts.flatMap((conflict) => conflictText(report, conflict));
  if (lines.length === 0) return [];
  return [
    [language.texts.conflict.title, ...[...lines, words.calculation.conflicting].map((line) => `  ${line}`)]
  ];
}
