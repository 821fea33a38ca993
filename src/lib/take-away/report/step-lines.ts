import type { Step } from '$lib/estimate';
import type { Report } from './report';
import { stepText } from './step-text';

/** A figure that follows as lines: its name, its formula in symbols and in numbers, and what comes out. */
export function stepLines(report: Report, step: Step): string[] {
  const { name, symbols, numbers, result, exact } = stepText(report, step);
  return [
    `  ${name}`,
    `  ${symbols}`,
    `    = ${numbers}`,
    `    = ${result}   ${report.words.calculation.exact(exact)}`
  ];
}
