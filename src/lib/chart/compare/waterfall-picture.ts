import type { WaterfallBar, BarKind } from './waterfall';
import type { Cause, Interval } from '$lib/estimate';
import type { Texts } from '$lib/i18n';
import type { Box, Drawing, Ink, Mark } from '../picture/mark';
import { rangeMarks } from '../picture/plot';
import { linesOf, textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Shown, Table } from '../picture/table';

interface WaterfallChart {
  caption: string;
  words: Texts<'compare'>;
  causeName: (causes: readonly Cause[], words: Texts<'compare'>['causes']) => string;
  /** What a label says, of a factor or of one that is not known. */
  say: (range: Interval | undefined) => string;
  /** One under the other; named where there are several. */
  waterfalls: readonly { name: string; bars: readonly WaterfallBar[] }[];
  domain: readonly [number, number];
  ticks: readonly number[];
}

const ROW = 40;
/** What the labels of the axis take. */
const AXIS = 20;
const NAMES = 136;
const LEFT = NAMES + 14.4;
const SIZE = 13;
const LEADING = 15.6;

const inks: Record<Exclude<BarKind, 'running'>, Ink> = {
  chip: 'accent',
  utilisation: 'amber',
  uptime: 'rust',
  other: 'violet',
  total: 'ink'
};

/** Where a gain comes from, as `Waterfall.svelte` has it. */
export function waterfallDrawing(chart: WaterfallChart, sheet: Sheet): Drawing {
  const { waterfalls, domain, ticks, words, caption } = chart;
  const at = (decades: number): number =>
    LEFT + ((sheet.width - LEFT) * (decades - domain[0])) / (domain[1] - domain[0]);
  const rows = waterfalls.flatMap(({ name, bars }) => [...(waterfalls.length > 1 ? [name] : []), ...bars]);
  const { height = rows.length * ROW + AXIS } = sheet;
  const bottom = height - AXIS;
  const row = bottom / rows.length;
  return {
    title: words.chart.title,
    caption,
    height,
    marks: [
      ...ticks.flatMap((tick) => tickMarks(sheet, tick, at, bottom)),
      ...rows.flatMap((one, i) =>
        typeof one === 'string'
          ? textAt(sheet, one, LEFT, (i + 1) * row - 13.4, { size: SIZE, weight: 600, ink: 'ink' })
          : barMarks(sheet, one, { at, y: (i + 0.5) * row, height: row }, chart)
      )
    ]
  };
}

const nameOf = ({ causes }: WaterfallBar, { causeName, words }: WaterfallChart): string =>
  causes.length > 0 ? causeName(causes, words.causes) : words.chart.total;

export const waterfallShown = (chart: WaterfallChart): Shown => ({
  head: [chart.words.chart.factor, chart.words.chart.value],
  rows: chart.waterfalls.flatMap(({ name, bars }) =>
    bars.map((bar) => {
      const cause = nameOf(bar, chart);
      return [chart.waterfalls.length > 1 ? `${name}: ${cause}` : cause, chart.say(bar.range)];
    })
  )
});

export function waterfallTable(chart: WaterfallChart, { words }: Speech): Table {
  const { factor, value } = chart.words.chart;
  return {
    head: [words.run, factor, words.low(value), words.high(value)],
    rows: chart.waterfalls.flatMap(({ name, bars }) =>
      bars.map((bar) => [name, nameOf(bar, chart), bar.range && (bar.range.lo || undefined), bar.range?.hi])
    )
  };
}

function tickMarks(sheet: Sheet, tick: number, at: (decades: number) => number, bottom: number): Mark[] {
  const x = at(Math.log10(tick));
  const isFirst = (x - LEFT) / (sheet.width - LEFT) < 0.03;
  return [
    { kind: 'rect', x, y: 0, width: 1, height: bottom, ink: tick === 1 ? 'edge' : 'line' },
    ...textAt(sheet, sheet.figures.factor(tick), isFirst ? x - 2.4 : x, bottom + 14, {
      anchor: isFirst ? 'start' : 'middle'
    })
  ];
}

function barMarks(
  sheet: Sheet,
  bar: WaterfallBar,
  { at, y, height: row }: { at: (decades: number) => number; y: number; height: number },
  chart: WaterfallChart
): Mark[] {
  const { kind, band, from, to, value, range } = bar;
  const [start, end] = [at(Math.min(from, to)), at(Math.max(from, to))];
  const box = { x: start, y: y - 9.6, width: Math.max(2, end - start), height: 19.2 };
  const isTotal = kind === 'total';
  const lines = linesOf(sheet, nameOf(bar, chart), NAMES, { size: SIZE, weight: isTotal ? 700 : 400 });
  return [
    ...lines.flatMap((line, i) =>
      textAt(sheet, line, NAMES, y + (i - (lines.length - 1) / 2) * LEADING, {
        size: SIZE,
        ink: 'ink',
        anchor: 'end',
        weight: isTotal ? 700 : 400
      })
    ),
    ...(value === undefined ? [] : kind === 'running' ? stripes(box) : [filled(box, inks[kind])]),
    ...(value === undefined || isTotal
      ? []
      : [{ kind: 'rect', x: at(to), y: y + 9.6, width: 1, height: row - 19.2, ink: 'edge' } as const]),
    ...(band
      ? rangeMarks(
          { x: at(band.lo), y: y - 5.6, width: at(band.hi) - at(band.lo), height: 11.2 },
          isTotal ? 'edge' : 'ink',
          { low: !band.isOpenLow, high: !band.isOpenHigh }
        )
      : []),
    ...textAt(sheet, chart.say(range), at(bar.label) + 8, y, {
      size: SIZE,
      weight: 600,
      ink: range ? 'ink' : 'soft'
    })
  ];
}

const filled = (box: Box, ink: Ink): Mark => ({ kind: 'rect', ...box, ink, radius: 2 });

/** How wide a stripe is across, px along its bar. */
const STRIPE = 5 * Math.SQRT2;

/** Lost to utilisation and to downtime, which cannot be told apart: stripes of both, from the bottom right. */
function stripes(box: Box): Mark[] {
  const { x, y, width, height } = box;
  const right = x + width;
  const marks = Array.from({ length: Math.ceil((width + height) / (2 * STRIPE)) }, (_, i): Mark => {
    const [from, to] = [(2 * i + 1) * STRIPE, (2 * i + 2) * STRIPE];
    const points = [
      [right + height - from, y],
      [right + height - to, y],
      [right - to, y + height],
      [right - from, y + height]
    ] as const;
    return { kind: 'area', points, ink: 'rust' };
  });
  return [filled(box, 'amber'), { kind: 'clip', box, marks }];
}
