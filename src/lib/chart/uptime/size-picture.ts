import type { PlacedUptime } from './published-uptimes';
import type { SizeCurve } from './size-curve';
import type { Drawing, Mark } from '../picture/mark';
import { plotOf, xAxis, yAxis, type Padding, type PicturePlot, type Tick } from '../picture/plot';
import { drop, figureBelow, pointHandle } from '../picture/point-marks';
import { overlap, textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';
import { uptimeLines } from './uptime-curve-picture';

interface SizeChart extends Told {
  geometry: SizeCurve;
  /** The first order where it is drawn, and where its name stands. */
  firstOrder: readonly { x: number; y: number }[];
  label: { x: number; firstOrder: number } | undefined;
  name: string;
  places: readonly PlacedUptime[];
  padding: Padding;
  x: readonly Tick[];
  y: readonly Tick[];
  answer: string;
}

const HEIGHT = 304;

/** Uptime against the number of GPUs, as `SizeChart.svelte` has it. */
export function sizeDrawing(chart: SizeChart, sheet: Sheet): Drawing {
  const { geometry, firstOrder, title, caption } = chart;
  const { height = HEIGHT } = sheet;
  const plot = plotOf(sheet, height, chart.padding, [geometry.xDomain, geometry.yDomain]);
  const x = Math.min(plot.x + plot.width, Math.max(plot.x, plot.across(geometry.point.x)));
  const y = plot.down(geometry.point.y);
  const own = [...lineName(sheet, plot, chart), drop(x, y, plot), pointHandle(x, y)];
  const answer = figureBelow(sheet, x, y, plot, chart.answer);
  return {
    title,
    caption,
    height,
    marks: [
      ...yAxis(sheet, plot, chart.y),
      ...xAxis(sheet, plot, chart.x),
      uptimeLines(plot, { line: geometry.curve, band: geometry.curve, dashed: firstOrder }),
      ...own,
      ...answer,
      ...chart.places.flatMap((place) => placeMarks(sheet, plot, place, [...own, ...answer]))
    ]
  };
}

export const sizeTable = ({ head, geometry, places }: SizeChart, { words }: Speech): Table => {
  const [gpus = '', uptime = '', firstOrder = ''] = head;
  const percent = (name: string): string => words.inUnit(name, '%');
  return {
    head: [gpus, words.low(percent(uptime)), words.high(percent(uptime)), percent(firstOrder), words.run],
    rows: [
      ...geometry.curve.map(({ x, lo, hi, firstOrder }) => [10 ** x, 100 * lo, 100 * hi, 100 * firstOrder]),
      ...places.map(({ published: { gpus, value, bound, name } }) => [
        gpus,
        bound === 'at most' ? undefined : 100 * value,
        bound === 'at least' ? undefined : 100 * value,
        undefined,
        name
      ])
    ]
  };
};

function lineName(sheet: Sheet, plot: PicturePlot, { label, name }: SizeChart): Mark[] {
  if (!label) return [];
  const [x, y] = plot.at({ x: label.x, y: Math.max(0.04, label.firstOrder) });
  return textAt(sheet, name, x - 10, y, { anchor: 'end', behind: 0.8 });
}

/** A published uptime; a bound points to where the truth lies. */
function placeMarks(
  sheet: Sheet,
  plot: PicturePlot,
  { published: { name, bound }, wide, ...place }: PlacedUptime,
  taken: readonly Mark[]
): Mark[] {
  const [x, y] = plot.at(place);
  const pointer = bound === 'at least' ? y - 10 : bound === 'at most' ? y + 3 : undefined;
  const said = wide
    ? textAt(sheet, name, wide === 'right' ? x + 10 : x - 10, y, {
        anchor: wide === 'right' ? 'start' : 'end',
        behind: 0.8
      })
    : [];
  return [
    ...(pointer === undefined
      ? []
      : [{ kind: 'rect', x, y: pointer, width: 1, height: 7, ink: 'edge' } as const]),
    { kind: 'dot', x, y, radius: 4, stroke: 1, ink: 'edge', fill: 'paper' },
    ...(overlap(said, taken) ? [] : said)
  ];
}
