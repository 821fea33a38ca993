import { missingFor } from '$lib/scenario';
import { sayNames } from '$lib/i18n/say-names';
import { claim } from '../cite/claim';
import { conflictBlock } from './conflict-block';
import { conventionLines } from './conventions';
import { sayDay } from '../cite/day';
import { givenLines } from './given-lines';
import { plainText } from './plain-text';
import type { Report } from './report';
import { quotedSource, sourcesOf } from './sources';
import { stepLines } from './step-lines';

/**
 * How a scenario is worked out, in plain text: its answer, the given figures with what they rest on, each formula in
 * symbols and in numbers with its result, also unrounded in SI, what cannot all be true, the sources, the address and
 * the day.
 */
export function calculation(report: Report): string {
  const { scenario, solution, origins, words, language, url, date } = report;
  const text = words.calculation;
  const sources = sourcesOf(origins);
  const used = solution.steps.map(({ relation }) => relation);
  return plainText([
    [...(scenario.name ? [scenario.name] : []), claim(report), ...missingLine(report)],
    report.evidence ? [report.evidence] : [],
    ...namesBlock(report),
    [text.given, ...givenLines(report, origins.given, sources)],
    ...conflictBlock(report),
    ...stepBlocks(report),
    [...sources.map(quotedSource), ...conventionLines(used, words)],
    [text.link(url), text.made(language.texts.site.name, sayDay(date, language.locale))]
  ]);
}

function namesBlock({ scenario, words, language }: Report): string[][] {
  const names = sayNames(scenario, language);
  return names ? [[words.calculation.names, `  ${names}`]] : [];
}

function missingLine({ scenario, solution, language }: Report): string[] {
  if (solution.values[scenario.solveFor]) return [];
  const missing = missingFor(scenario, scenario.solveFor).map((id) => language.figures.name(id));
  return missing.length > 0 ? [language.texts.rows.give(missing.join(', '))] : [];
}

function stepBlocks(report: Report): string[][] {
  const [first, ...others] = report.solution.steps.map((step) => stepLines(report, step));
  return first ? [[report.words.calculation.steps, ...first], ...others] : [];
}
