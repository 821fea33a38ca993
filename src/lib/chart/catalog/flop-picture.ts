import type { FlopCurve } from './flop-curve';
import type { Convention } from '$lib/estimate';
import type { Drawing, Mark } from '../picture/mark';
import { plotOf, within, yAxis, type Padding, type PicturePlot } from '../picture/plot';
import { textAt, type Sheet } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';

interface FlopChart extends Told {
  curve: FlopCurve;
  chosen: Convention;
  padding: Padding;
  names: Record<Convention, { name: string; short?: string }>;
  axis: string;
  tokens: string;
}

const HEIGHT = 304;

/** FLOP per token over 6N against the sequence, as `FlopChart.svelte` has it. */
export function flopDrawing(chart: FlopChart, sheet: Sheet): Drawing {
  const { curve, chosen, title, caption } = chart;
  const { height = HEIGHT } = sheet;
  const plot = plotOf(sheet, height, chart.padding, [curve.xDomain, curve.yDomain]);
  const at = plot.across(curve.lines[0]!.at.x);
  const chosenLast = [...curve.lines].sort(
    (a, b) => Number(a.convention === chosen) - Number(b.convention === chosen)
  );
  return {
    title,
    caption,
    height,
    marks: [
      ...axes(sheet, plot, chart),
      within(plot, [
        {
          kind: 'line',
          points: [
            [at, plot.y],
            [at, plot.y + plot.height]
          ],
          ink: 'edge',
          width: 1,
          dash: [1, 3]
        },
        ...curve.lines.map(({ convention, points }): Mark => {
          const look = convention === chosen ? { ink: 'accent', width: 2.25 } : { ink: 'soft', width: 1.25 };
          return { kind: 'line', points: points.map(plot.at), ...(look as { ink: 'accent'; width: number }) };
        })
      ]),
      ...chosenLast.flatMap((line) => lineMarks(sheet, plot, line, chart)),
      ...value(sheet, plot, chart)
    ]
  };
}

/** `64K`, `1M`: in the binary thousands that lengths of context are given in. */
const binary = (x: number): string =>
  x >= 20 ? `${2 ** (x - 20)}M` : x >= 10 ? `${2 ** (x - 10)}K` : String(2 ** x);

function axes(sheet: Sheet, plot: PicturePlot, { curve, axis, tokens }: FlopChart): Mark[] {
  const bottom = plot.y + plot.height + 16;
  const last = curve.sequences.at(-1);
  const factors = curve.factors.map((at) => ({
    at,
    label: `${sheet.figures.numbers.plain(10 ** at, 2)}×`
  }));
  return [
    ...yAxis(sheet, plot, factors),
    ...textAt(sheet, axis, plot.x - 30, plot.y - 14),
    ...curve.sequences.flatMap((x) => {
      const unit = plot.across(x) + sheet.measure(binary(x), 12, 400) / 2;
      return [
        ...textAt(sheet, binary(x), plot.across(x), bottom, { anchor: 'middle' }),
        ...(x === last ? textAt(sheet, `\u00a0${tokens}`, unit, bottom) : [])
      ];
    })
  ];
}

function lineMarks(
  sheet: Sheet,
  plot: PicturePlot,
  { convention, label, at }: FlopCurve['lines'][number],
  { chosen, names }: FlopChart
): Mark[] {
  const isChosen = convention === chosen;
  const { name, short = name } = names[convention];
  const [x, y] = plot.at(at);
  const look = isChosen
    ? ({ radius: 6.5, stroke: 2, ink: 'accent' } as const)
    : ({ radius: 3.5, stroke: 1.25, ink: 'soft' } as const);
  return [
    ...textAt(sheet, short, plot.x + plot.width + 7, plot.down(label), {
      size: 13,
      ink: isChosen ? 'accent' : 'soft',
      weight: isChosen ? 600 : 400
    }),
    { kind: 'dot', x, y, fill: 'paper', ...look }
  ];
}

/** The chosen count, above all points. */
function value(sheet: Sheet, plot: PicturePlot, { curve, chosen }: FlopChart): Mark[] {
  const { at } = curve.lines.find(({ convention }) => convention === chosen)!;
  const x = plot.across(at.x);
  const isStart = x - plot.x < 0.18 * plot.width;
  return textAt(
    sheet,
    sheet.figures.factor(10 ** at.y),
    isStart ? x + 7 : x - 7,
    plot.down(curve.valueAt) - (isStart ? 19.6 : 12.6),
    { size: 14, weight: 700, ink: 'accent', anchor: isStart ? 'start' : 'end' }
  );
}

export const flopTable = ({ head, curve }: FlopChart): Table => ({
  head,
  rows: curve.lines[0]!.points.map(({ x }, i) => [
    2 ** x,
    ...curve.lines.map(({ points }) => 10 ** points[i]!.y)
  ])
});
