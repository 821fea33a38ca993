import type { IntervalCurve, IntervalMark } from './interval-curve';
import type { Drawing, Mark } from '../picture/mark';
import { plotOf, xAxis, yAxis, type Padding, type PicturePlot, type Tick } from '../picture/plot';
import { drop, figureBelow, pointHandle } from '../picture/point-marks';
import { textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';
import { uptimeLines } from './uptime-curve-picture';

interface IntervalChart extends Told {
  geometry: IntervalCurve;
  padding: Padding;
  x: readonly Tick[];
  y: readonly Tick[];
  names: Record<IntervalMark['id'], string>;
  answer: string;
}

const HEIGHT = 240;

/** Uptime against the checkpoint interval, as `IntervalChart.svelte` has it. */
export function intervalDrawing(chart: IntervalChart, sheet: Sheet): Drawing {
  const { geometry, title, caption } = chart;
  const { height = HEIGHT } = sheet;
  const plot = plotOf(sheet, height, chart.padding, [geometry.xDomain, geometry.yDomain]);
  const [x, y] = plot.at(geometry.point);
  return {
    title,
    caption,
    height,
    marks: [
      ...yAxis(sheet, plot, chart.y),
      ...xAxis(sheet, plot, chart.x),
      uptimeLines(plot, { line: geometry.curve, flat: geometry.flat }),
      ...geometry.marks.flatMap((mark, i) => namedPlace(sheet, plot, mark, chart.names[mark.id], i)),
      drop(x, y, plot),
      pointHandle(x, y),
      ...figureBelow(sheet, x, y, plot, chart.answer)
    ]
  };
}

export const intervalTable = ({ head, geometry }: IntervalChart, { words }: Speech): Table => ({
  head: [words.inUnit(head[0]!, 's'), words.inUnit(head[1]!, '%')],
  rows: geometry.curve.map(({ x, y }) => [10 ** x, 100 * y])
});

/** Each on a line of its own, as they stand close together. */
function namedPlace(sheet: Sheet, plot: PicturePlot, mark: IntervalMark, name: string, line: number): Mark[] {
  const x = plot.across(mark.x);
  const height = 18.4 * (line + 1);
  const y = plot.y + plot.height - height;
  const isEnd = x - plot.x > 0.75 * plot.width;
  const isBest = mark.id === 'best';
  return [
    { kind: 'rect', x, y, width: 1, height, ink: isBest ? 'accent' : 'edge' },
    ...textAt(sheet, name, isEnd ? x - 5 : x + 7, y + 6, {
      anchor: isEnd ? 'end' : 'start',
      ink: isBest ? 'accent' : 'soft',
      behind: 0.8
    })
  ];
}
