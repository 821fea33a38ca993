import {
  domainMax,
  isPoint,
  likelySlip,
  quantities,
  type Conflict,
  type QuantityId,
  type Step
} from '$lib/estimate';
import { parts } from '$lib/i18n/parts';
import { missingFor } from '$lib/scenario';
import { aligned } from '$lib/ui/aligned';
import { dataValue } from '$lib/ui/data-value';
import { sayConflict } from '$lib/ui/say-conflict';
import { claim } from './citation';
import { sayDay } from './day';
import { formulaText, symbolText } from './formula-text';
import { basisWords } from './basis-words';
import type { Report } from './report';

/**
 * How a scenario is worked out, in plain text: its answer, the given figures with what they rest on, each formula in
 * symbols and in numbers with its result, also unrounded in SI, what cannot all be true, the address and the day.
 */
export function calculation(report: Report): string {
  const { scenario, words, language, url, date } = report;
  const text = words.calculation;
  const blocks = [
    [...(scenario.name ? [scenario.name] : []), claim(report), ...missingLines(report)],
    [text.given, ...givenLines(report)],
    ...conflictBlocks(report),
    ...stepBlocks(report),
    sourceLines(report),
    [text.link(url), text.made(language.texts.site.name, sayDay(date, language.locale))]
  ];
  const joined = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  // No-break spaces are for the page.
  return `${joined.join('\n\n').replaceAll('\u00a0', ' ')}\n`;
}

function missingLines({ scenario, solution, language }: Report): string[] {
  if (solution.values[scenario.solveFor]) return [];
  const missing = missingFor(scenario, scenario.solveFor).map((id) => language.figures.name(id));
  return missing.length > 0 ? [language.texts.rows.give(missing.join(', '))] : [];
}

function givenLines(report: Report): string[] {
  const { origins, language } = report;
  const rows = origins.given.map((origin) => [
    symbolText(origin.id),
    language.texts.quantities[origin.id].name,
    `= ${language.figures.say(origin.id, origin.interval)}${narrowed(report, origin.id)}`,
    basisWords(origin, report)
  ]);
  return aligned(rows).map((line) => `  ${line}`);
}

/** What the other figures leave of a range that is given; that a share ends at 100 % is nothing to tell. */
export function narrowed({ scenario, solution, language }: Report, id: QuantityId): string {
  const [given, known] = [scenario.given[id], solution.values[id]];
  if (!given || !known || solution.conflicts.length > 0) return '';
  const isCut = given.lo < known.lo || given.hi > known.hi;
  const isDomain = given.lo === known.lo && given.hi === Infinity && known.hi === domainMax(id);
  return isCut && !isDomain ? ` (${language.texts.rows.narrowed(language.figures.say(id, known))})` : '';
}

function stepBlocks(report: Report): string[][] {
  const { solution, words } = report;
  const [first, ...others] = solution.steps.map((step) => stepLines(report, step));
  return first ? [[words.calculation.steps, ...first], ...others] : [];
}

function stepLines({ solution, words, language }: Report, step: Step): string[] {
  const { figures, texts } = language;
  const { quantity } = step;
  const say = (id: QuantityId) => (solution.values[id] ? figures.say(id, solution.values[id]) : '?');
  const number = (value: number) => figures.numbers.plain(value);
  const { unit } = quantities[quantity];
  const exact = dataValue(solution.values[quantity]!) + (unit === '1' ? '' : ` ${unit}`);
  return [
    `  ${texts.quantities[quantity].name}`,
    `  ${symbolText(quantity)} = ${formulaText(step, symbolText, number, ' · ')}`,
    `    = ${formulaText(step, say, number, ' × ')}`,
    `    = ${say(quantity)}   ${words.calculation.exact(exact)}`
  ];
}

function conflictBlocks(report: Report): string[][] {
  const { solution, words, language } = report;
  const { title } = parts[language.locale].conflict;
  const blocks = solution.conflicts.map((conflict) => conflictLines(report, conflict));
  return blocks.length > 0 ? [[title, ...blocks.flat(), `  ${words.calculation.conflicting}`]] : [];
}

/** What a contradiction is about, between which figures, and which slip would explain it. */
export function conflictLines({ scenario, solution, language }: Report, conflict: Conflict): string[] {
  const { figures, texts } = language;
  const { between, slip: slips } = parts[language.locale].conflict;
  const { gpus } = solution.values;
  const slip = likelySlip(conflict, gpus && isPoint(gpus) ? gpus.lo : undefined);
  const givens = conflict.givens.map(
    (id) => `${texts.quantities[id].name} = ${figures.say(id, scenario.given[id]!)}`
  );
  return [
    sayConflict(conflict, figures),
    `${between} ${givens.join('; ')}.`,
    ...(slip ? [slips[slip]] : [])
  ].map((line) => `  ${line}`);
}

/** The sources of the preset and of the formulas that are used. */
function sourceLines({ origins, solution, words, language }: Report): string[] {
  const { preset, given } = origins;
  const uses = (relation: Step['relation']) => solution.steps.some((step) => step.relation === relation);
  const isPublished = given.some(({ basis }) => basis && basis.kind !== 'assumed' && !basis.source);
  return [
    ...(preset && isPublished
      ? [
          `${parts[language.locale].basis.source}: ${preset.source}: ${preset.quote.replace(/^"?/, '“').replace(/"?$/, '”')}`
        ]
      : []),
    ...(uses('compute') ? [words.calculation.six] : []),
    ...(uses('utilisation') ? [words.calculation.mfu] : [])
  ];
}
