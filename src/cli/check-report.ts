import { solve, type QuantityId } from '$lib/estimate';
import en from '$lib/i18n/en/common';
import { aligned } from '$lib/i18n/aligned';
import { Figures } from '$lib/i18n/figure';
import { Numbers } from '$lib/i18n/number';
import {
  givensOf,
  units,
  writeInterval,
  type CheckedRun,
  type TextFigure,
  type TextCheck
} from '$lib/scenario';
import { implausibleText, otherReadingText, quantityName, verdictText } from './check-words';

const figures = new Figures(new Numbers('en'), en);

/** A check in words: of each run what was read, where, whether it can all be true, and what follows. */
export function checkReport({ runs, reading }: TextCheck, text: string): string {
  const count = new Set(reading.runs.flatMap((run) => run.figures)).size;
  const head = `${plural(count, 'figure')} of ${plural(runs.length, 'run')} found, read as ${reading.language === 'de' ? 'German' : 'English'}.`;
  const blocks = [[head], ...runs.map((run, i) => runLines(run, text, i))];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function runLines(
  { run, verdict, alternatives, implausible }: CheckedRun,
  text: string,
  index: number
): string[] {
  const words = (figure: TextFigure) => text.slice(figure.from, figure.to).replace(/\s+/g, ' ');
  const rows = run.figures.map((figure) => [
    'stated',
    quantityName(figure),
    valueText(figure),
    `“${words(figure)}”`
  ]);
  const following = verdict.agreement === 'conflict' ? [] : followingRows(run);
  return [
    `${run.name ?? `Run ${index + 1}`}: ${verdictText(verdict, figures)}`,
    ...aligned([...rows, ...following]),
    ...(verdict.agreement === 'conflict'
      ? [`It takes all of these: ${verdict.figures.map((one) => `“${words(one)}”`).join(', ')}`]
      : []),
    ...alternatives.map(
      (one) => `Would fit: ${otherReadingText(one, words(one.figure), (id, value) => figures.say(id, value))}`
    ),
    ...implausible.map((one) => `Unlike what has been published: ${implausibleText(one, figures)}`)
  ];
}

/** What follows from a run's figures to the letter, but for what is assumed. */
function followingRows(run: CheckedRun['run']): string[][] {
  const { given } = givensOf(run, 'written');
  const { values } = solve(given);
  return (Object.keys(values) as QuantityId[])
    .filter((id) => !given[id])
    .map((id) => [
      'follows',
      en.quantities[id].name,
      figures.say(id, values[id]!),
      `${units[id].key}=${writeInterval(values[id]!, units[id])}`
    ]);
}

function valueText({ quantity, lo, hi, chip }: TextFigure): string {
  if (chip) return chip.listed?.name ?? chip.family;
  if (quantity in units) return figures.say(quantity as QuantityId, { lo, hi });
  const { text, suffix } = figures.numbers.scaled(lo === 0 ? hi : lo);
  return text + suffix;
}
