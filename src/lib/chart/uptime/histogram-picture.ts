import type { TimeHistogram } from './time-histogram';
import type { Drawing, Mark } from '../picture/mark';
import { plotOf, rule, xAxis, type Padding, type PicturePlot, type Tick } from '../picture/plot';
import { textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';

interface HistogramChart extends Told {
  geometry: TimeHistogram;
  padding: Padding;
  x: readonly Tick[];
  say: (seconds: number) => string;
}

const HEIGHT = 176;

/** How long runs take, as `HistogramChart.svelte` has it. */
export function histogramDrawing(chart: HistogramChart, sheet: Sheet): Drawing {
  const { geometry, title, caption } = chart;
  const { height = HEIGHT } = sheet;
  const plot = plotOf(sheet, height, chart.padding, [geometry.xDomain, geometry.yDomain]);
  const bars = geometry.bars.map(({ from, to, count }): Mark => {
    const [left, right, top] = [plot.across(from), plot.across(to), plot.down(count)];
    return {
      kind: 'rect',
      x: left,
      y: top,
      width: Math.max(0, right - left - 1),
      height: plot.down(0) - top,
      ink: 'accent',
      opacity: 0.55
    };
  });
  return {
    title,
    caption,
    height,
    marks: [
      ...bars,
      ...geometry.marks.flatMap((mark, i) => markMarks(sheet, plot, mark, i, chart.say(mark.time))),
      rule(plot, plot.down(0)),
      ...xAxis(sheet, plot, chart.x)
    ]
  };
}

function markMarks(
  sheet: Sheet,
  plot: PicturePlot,
  { id, time }: TimeHistogram['marks'][number],
  place: number,
  said: string
): Mark[] {
  const x = plot.across(time);
  const [anchor, left] = (
    [
      ['end', x + 5],
      ['middle', x + 1],
      ['start', x - 3]
    ] as const
  )[place]!;
  return [
    { kind: 'rect', x, y: plot.y - 4, width: 1, height: plot.height + 4, ink: 'ink' },
    ...textAt(sheet, id.toUpperCase(), left, plot.y - 25.6, { anchor }),
    ...textAt(sheet, said, left, plot.y - 11.2, { anchor, ink: 'ink' })
  ];
}

export const histogramTable = ({ head, geometry }: HistogramChart, { words }: Speech): Table => {
  const time = words.inUnit(head[0]!, 's');
  return {
    head: [words.low(time), words.high(time), head[1]!],
    rows: geometry.bars.map(({ from, to, count }) => [from, to, count])
  };
};
