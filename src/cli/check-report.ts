import { aligned } from '$lib/i18n/aligned';
import words from '$lib/i18n/en/check';
import en from '$lib/i18n/en/common';
import { Figures } from '$lib/i18n/figure';
import { Numbers } from '$lib/i18n/number';
import {
  sayImplausible,
  sayMeasured,
  sayOtherReading,
  sayTextFigure,
  sayVerdict,
  textQuantityName
} from '$lib/i18n/say-check';
import {
  distinctFigures,
  followingFrom,
  measuredBy,
  nameOf,
  units,
  writeInterval,
  type CheckedRun,
  type TextCheck,
  type TextFigure
} from '$lib/scenario';

const figures = new Figures(new Numbers('en'), en);

/** A check in words: of each run what was read, where, whether it can all be true, and what follows. */
export function checkReport({ runs, reading }: TextCheck, text: string): string {
  const { headline, lead, marks } = words;
  const unread = lead.unread(reading.unread.length);
  const head = [
    `${headline.found(distinctFigures(reading).length, runs.length)}, read as ${marks.languages[reading.language]}.`,
    ...(unread ? [unread] : [])
  ];
  const blocks = [[head.join(' ')], ...runs.map((run, i) => runLines(run, text, i))];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

function runLines(checked: CheckedRun, text: string, index: number): string[] {
  const { run, verdict, alternatives, implausible } = checked;
  const said = (figure: TextFigure) =>
    words.chosen.title(text.slice(figure.from, figure.to).replace(/\s+/g, ' '));
  const rows = run.figures.map((figure) => [
    'stated',
    textQuantityName(figure.quantity, words, figures),
    sayTextFigure(figure, figures),
    said(figure)
  ]);
  const isConflict = verdict.agreement === 'conflict';
  const measured = measuredBy(run);
  const chip = run.figures.find(({ quantity }) => quantity === 'chip')?.chip?.family ?? '';
  const says = sayVerdict(checked, words.verdict, figures);
  return [
    `${nameOf(run) || words.runs.unnamed(index + 1)}: ${isConflict ? `${words.verdict.wrong} ${says}` : says}`,
    ...aligned([...rows, ...(isConflict ? [] : followingRows(checked))]),
    ...(isConflict ? [words.verdict.takes(verdict.figures.map(said))] : []),
    ...alternatives.map((one) => `${said(one.figure)} ${sayOtherReading(one, words.asked, figures)}`),
    ...implausible.map((one) => sayImplausible(one, words.implausible, figures)),
    ...(measured ? sayMeasured(measured, chip, words.measured, figures) : [])
  ];
}

function followingRows({ run }: CheckedRun): string[][] {
  return followingFrom(run).map(({ quantity, value }) => [
    'follows',
    en.quantities[quantity].name,
    figures.say(quantity, value),
    `${units[quantity].key}=${writeInterval(value, units[quantity])}`
  ]);
}
