import type { Drawing, Mark } from '../picture/mark';
import { plotOf, xAxis, yAxis, type Padding, type Tick } from '../picture/plot';
import { textAt, type Sheet, type Speech } from '../picture/sheet';
import type { Table } from '../picture/table';
import type { Told } from '../picture/told';
import type { FieldGeometry } from './plan-field';

interface FieldPictured extends Told {
  geometry: FieldGeometry;
  padding: Padding;
  x: readonly Tick[];
  y: readonly Tick[];
  /** The chosen plan. */
  name: string;
  yes: string;
  no: string;
}

const HEIGHT = 288;

/** All plans, as `FieldChart.svelte` has them. */
export function fieldDrawing(chart: FieldPictured, sheet: Sheet): Drawing {
  const { geometry, title, caption } = chart;
  const { height = HEIGHT } = sheet;
  const plot = plotOf(sheet, height, chart.padding, [geometry.xDomain, geometry.yDomain]);
  const { chosen } = geometry;
  return {
    title,
    caption,
    height,
    marks: [
      ...yAxis(sheet, plot, chart.y),
      ...xAxis(sheet, plot, chart.x),
      { kind: 'line', points: geometry.edge.map(plot.at), ink: 'edge', width: 1 },
      ...geometry.dots.map((dot): Mark => {
        const [x, y] = plot.at(dot);
        return dot.isTie
          ? { kind: 'dot', x, y, radius: 3.5, ink: 'accent' }
          : { kind: 'dot', x, y, radius: 3.5, stroke: 1, ink: 'edge', fill: 'paper' };
      }),
      ...(chosen ? chosenMarks(sheet, plot.at(chosen), chart.name, plot.x + plot.width / 2) : [])
    ]
  };
}

function chosenMarks(sheet: Sheet, [x, y]: readonly [number, number], name: string, middle: number): Mark[] {
  const isRight = x > middle;
  return [
    { kind: 'dot', x, y, radius: 8, stroke: 2, ink: 'accent' },
    ...textAt(sheet, name, isRight ? x - 12 : x + 12, y - 13, {
      anchor: isRight ? 'end' : 'start',
      ink: 'ink',
      weight: 600,
      behind: 0.88
    })
  ];
}

export const fieldTable = ({ head, geometry, yes, no }: FieldPictured, { words }: Speech): Table => ({
  head: [head[0]!, words.inUnit(head[1]!, 'TFLOPS'), words.inUnit(head[2]!, 'GB'), head[3]!],
  rows: geometry.dots.map(({ text, x, y, isTie }) => [text, y, x, isTie ? yes : no])
});
