import type { Effect } from './effects';
import { effectName, effectsCaption } from './say-effects';
import type { QuantityId } from '$lib/estimate';
import type { Drawing, Mark } from '../picture/mark';
import { linesOf, textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Shown, Table } from '../picture/table';

interface EffectsChart {
  effects: readonly Effect[];
  quantity: QuantityId;
  /** The largest change the axis reaches to, either way. */
  reach: number;
}

const ROW = 28;
const NAME = 144;
const NUMBER = 57.6;
const GAP = 8;
const BAR = 17.6;
const SIZE = 13;
const LEADING = 15.6;

/** What moves an answer, as `EffectsChart.svelte` has it. */
export function effectsDrawing({ effects, quantity, reach }: EffectsChart, sheet: Sheet): Drawing {
  const { texts, figures } = sheet;
  const { effect } = texts.charts;
  return {
    title: effect.title,
    caption: effectsCaption(effects, quantity, figures),
    height: effects.length * ROW,
    marks: effects.flatMap((one, i) => rowMarks(sheet, one, reach, (i + 0.5) * ROW))
  };
}

export function effectsShown({ effects }: EffectsChart, { texts, figures }: Speech): Shown {
  const { effect } = texts.charts;
  return {
    head: [effect.input, effect.less, effect.more],
    rows: effects.map((one) => [
      effectName(one, figures),
      figures.change(one.less),
      figures.change(one.more) + (!one.span && one.growth < 1.1 ? ` (${effect.capped('100 %')})` : '')
    ])
  };
}

export const effectsTable = ({ effects }: EffectsChart, { texts, words }: Speech): Table => ({
  head: words.effects.head,
  rows: effects.map(({ input, less, more, growth }) => [
    texts.quantities[input].name,
    100 * less,
    100 * more,
    100 * (growth - 1)
  ])
});

function rowMarks(sheet: Sheet, effect: Effect, reach: number, y: number): Mark[] {
  const { figures, width } = sheet;
  const { less, more } = effect;
  const [left, right] = [NAME + NUMBER + 2 * GAP, width - NUMBER - GAP];
  const at = (change: number): number => left + ((right - left) * (change + reach)) / (2 * reach);
  const [from, to] = less < more ? [less, more] : [more, less];
  const bar = (from: number, to: number, ink: 'accent' | 'amber'): Mark => ({
    kind: 'rect',
    x: at(from),
    y: y - BAR / 2,
    width: at(to) - at(from),
    height: BAR,
    ink,
    radius: 2,
    opacity: 0.75
  });
  const lines = linesOf(sheet, effectName(effect, figures), NAME, { size: SIZE });
  return [
    ...lines.flatMap((line, i) =>
      textAt(sheet, line, NAME, y + (i - (lines.length - 1) / 2) * LEADING, {
        size: SIZE,
        ink: 'ink',
        anchor: 'end'
      })
    ),
    ...textAt(sheet, figures.change(from), left - GAP, y, { size: SIZE, anchor: 'end' }),
    bar(from, 0, 'accent'),
    bar(0, to, 'amber'),
    ...textAt(sheet, figures.change(to), right + GAP, y, { size: SIZE })
  ];
}
