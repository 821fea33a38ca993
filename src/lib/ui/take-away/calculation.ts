import { parts } from '$lib/i18n/parts';
import { missingFor } from '$lib/scenario';
import { aligned } from '$lib/ui/aligned';
import { basisWords } from './basis-words';
import { claim } from './citation';
import { conflictText } from './conflict-text';
import { sayDay } from './day';
import { symbolText } from './formula-text';
import { narrowed } from './narrowed';
import type { Report } from './report';
import { sourcesOf } from './sources';
import { stepText } from './step-text';

/**
 * How a scenario is worked out, in plain text: its answer, the given figures with what they rest on, each formula in
 * symbols and in numbers with its result, also unrounded in SI, what cannot all be true, the sources, the address and
 * the day.
 */
export function calculation(report: Report): string {
  const { scenario, words, language, url, date } = report;
  const text = words.calculation;
  const blocks = [
    [...(scenario.name ? [scenario.name] : []), claim(report), ...missingLine(report)],
    [text.given, ...givenLines(report)],
    ...conflictBlock(report),
    ...stepBlocks(report),
    [...sourcesOf(report.origins).map((source, i) => `[${i + 1}] ${source}`), ...conventions(report)],
    [text.link(url), text.made(language.texts.site.name, sayDay(date, language.locale))]
  ];
  const joined = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  // No-break spaces are for the page.
  return `${joined.join('\n\n').replaceAll('\u00a0', ' ')}\n`;
}

function missingLine({ scenario, solution, language }: Report): string[] {
  if (solution.values[scenario.solveFor]) return [];
  const missing = missingFor(scenario, scenario.solveFor).map((id) => language.figures.name(id));
  return missing.length > 0 ? [language.texts.rows.give(missing.join(', '))] : [];
}

function givenLines(report: Report): string[] {
  const { origins, language } = report;
  const sources = sourcesOf(origins);
  const rows = origins.given.map((origin) => [
    symbolText(origin.id),
    language.texts.quantities[origin.id].name,
    `= ${language.figures.say(origin.id, origin.interval)}${narrowed(report, origin.id)}`,
    basisWords(origin, report, sources)
  ]);
  return aligned(rows).map((line) => `  ${line}`);
}

function stepBlocks(report: Report): string[][] {
  const { solution, words } = report;
  const [first, ...others] = solution.steps.map((step) => {
    const { name, symbols, numbers, result, exact } = stepText(report, step);
    return [
      `  ${name}`,
      `  ${symbols}`,
      `    = ${numbers}`,
      `    = ${result}   ${words.calculation.exact(exact)}`
    ];
  });
  return first ? [[words.calculation.steps, ...first], ...others] : [];
}

function conflictBlock(report: Report): string[][] {
  const { solution, words, language } = report;
  const lines = solution.conflicts.flatMap((conflict) => conflictText(report, conflict));
  if (lines.length === 0) return [];
  return [
    [
      parts[language.locale].conflict.title,
      ...[...lines, words.calculation.conflicting].map((line) => `  ${line}`)
    ]
  ];
}

/** Where the formulas come from that are used. */
export function conventions({ solution, words }: Report): string[] {
  const used = solution.steps.map(({ relation }) => relation);
  return [
    ...(used.includes('compute') ? [words.calculation.six] : []),
    ...(used.includes('utilisation') ? [words.calculation.mfu] : [])
  ];
}
