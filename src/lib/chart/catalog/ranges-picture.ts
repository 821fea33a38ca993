import type { Interval } from '$lib/estimate';
import { axisTicks, type ShareBar } from '../plot/range-bars';
import type { Drawing, Mark } from '../picture/mark';
import { textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Shown, Table } from '../picture/table';

export interface RangesChart {
  title: string;
  /** Kinds of runs, and their range as a share. */
  rows: readonly { name: string; detail: string; runs: number; organisations: number; bar: ShareBar }[];
  /** Where the axis ends. */
  end: number;
}

const HEAD = 34;
const ROW = 42;
/** Middles of a name and of its bar, px from the top of a row. */
const AT = { name: 10, bar: 27 };
/** Right ends of the columns of figures, px from the right, and what all of them take. */
const COLUMNS = [196, 100, 0] as const;
const FIGURES = 262;
const SIZE = 13;

/** Ranges of published runs as bars on one axis, as `RangeBar.svelte` has them, with their figures. */
export function rangesDrawing({ title, rows, end }: RangesChart, sheet: Sheet): Drawing {
  const across = (share: number): number => ((sheet.width - FIGURES) * share) / end;
  const { head, caption } = sheet.words.ranges;
  return {
    title,
    caption,
    height: HEAD + rows.length * ROW,
    marks: [
      ...COLUMNS.flatMap((right, i) =>
        textAt(sheet, head[3 + i]!, sheet.width - right, HEAD - 14, { anchor: 'end' })
      ),
      ...axisTicks(end).flatMap((tick) =>
        textAt(sheet, `${percent(sheet, tick)}\u00a0%`, across(tick), HEAD - 14, {
          anchor: tick === 0 ? 'start' : 'middle'
        })
      ),
      ...rows.flatMap((row, i) => rowMarks(sheet, row, HEAD + i * ROW, across, axisTicks(end)))
    ]
  };
}

export const rangesShown = ({ rows }: RangesChart, speech: Speech): Shown => ({
  head: [...speech.words.ranges.head],
  rows: rows.map(({ name, runs, organisations, bar }) => [
    name,
    ...[runs, organisations].map((count) => speech.figures.numbers.plain(count, 9)),
    ...figuresOf(bar, speech)
  ])
});

export const rangesTable = ({ rows }: RangesChart, { words }: Speech): Table => {
  const [kind, runs, organisations, median, half, most] = words.ranges.head;
  const ends = (name: string): string[] => [words.low(name), words.high(name)];
  const percents = [median, ...ends(half), ...ends(most)].map((name) => words.inUnit(name, '%'));
  return {
    head: [kind, runs, organisations, ...percents],
    rows: rows.map(({ name, runs, organisations, bar: { median, half, most } }) => [
      name,
      runs,
      organisations,
      ...[median, half.lo, half.hi, most.lo, most.hi].map((share) => 100 * share)
    ])
  };
};

const percent = ({ figures }: Pick<Speech, 'figures'>, share: number): string =>
  figures.numbers.plain(100 * share, 2);

/** The median, and the ranges of half of the runs and of nine in ten. */
function figuresOf({ median, half, most }: ShareBar, speech: Speech): string[] {
  const range = ({ lo, hi }: Interval): string =>
    `${percent(speech, lo)}${speech.texts.range.to}${percent(speech, hi)}\u00a0%`;
  return [`${percent(speech, median)}\u00a0%`, range(half), range(most)];
}

function rowMarks(
  sheet: Sheet,
  { name, detail, bar }: RangesChart['rows'][number],
  top: number,
  across: (share: number) => number,
  ticks: readonly number[]
): Mark[] {
  const y = top + AT.bar;
  const piece = ({ lo, hi }: Interval, height: number): Mark => {
    const box = { x: across(lo), y: y - height / 2, width: across(hi) - across(lo), height };
    return { kind: 'rect', ...box, ink: 'accent', ...(height > 1 && { radius: 3, opacity: 0.75 }) };
  };
  return [
    ...textAt(sheet, name, 0, top + AT.name, { size: SIZE, ink: 'ink', weight: 600 }),
    ...textAt(sheet, detail, sheet.measure(`${name}\u00a0\u00a0`, SIZE, 600), top + AT.name),
    ...ticks.map((tick): Mark => {
      return { kind: 'rect', x: across(tick), y: y - 8.8, width: 1, height: 17.6, ink: 'line' };
    }),
    piece(bar.most, 1),
    piece(bar.half, 6),
    { kind: 'rect', x: across(bar.median) - 1, y: y - 6.8, width: 2, height: 13.6, ink: 'ink' },
    ...figuresOf(bar, sheet).flatMap((said, i) =>
      textAt(sheet, said, sheet.width - COLUMNS[i]!, y, { size: SIZE, ink: 'ink', anchor: 'end' })
    )
  ];
}
