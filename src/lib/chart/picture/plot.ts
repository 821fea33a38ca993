import type { Box, Mark, Place } from './mark';
import { textAt, type Sheet } from './sheet';

/** The free space around a plot, as layercake has it. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** A plot on a sheet: its box, and where places of its axes stand in it. */
export interface PicturePlot extends Box {
  across: (x: number) => number;
  down: (y: number) => number;
  at: (place: { x: number; y: number }) => Place;
}

type Domain = readonly [number, number];

/** The plot of a chart of a height, within its padding. The y axis points up. */
export function plotOf(
  { width }: Pick<Sheet, 'width'>,
  height: number,
  padding: Padding,
  [xDomain, yDomain]: readonly [Domain, Domain]
): PicturePlot {
  const box = {
    x: padding.left,
    y: padding.top,
    width: width - padding.left - padding.right,
    height: height - padding.top - padding.bottom
  };
  const across = (x: number): number => box.x + (box.width * (x - xDomain[0])) / (xDomain[1] - xDomain[0]);
  const down = (y: number): number => box.y + box.height * (1 - (y - yDomain[0]) / (yDomain[1] - yDomain[0]));
  return { ...box, across, down, at: ({ x, y }) => [across(x), down(y)] };
}

/** Marks of which nothing shows outside a plot. */
export const within = ({ x, y, width, height }: Box, marks: readonly Mark[]): Mark => ({
  kind: 'clip',
  box: { x, y, width, height },
  marks
});

/** A line of a pixel across a plot, as sharp as a border. */
export const rule = (plot: PicturePlot, y: number): Mark => ({
  kind: 'rect',
  x: plot.x,
  y: Math.round(y),
  width: plot.width,
  height: 1,
  ink: 'line'
});

/** A range as the page draws it on a bar: a line in its middle, and its ends where they are known. */
export function rangeMarks(
  { x, y, width, height }: Box,
  ink: 'ink' | 'edge' = 'ink',
  ends: { low: boolean; high: boolean } = { low: true, high: true }
): Mark[] {
  const piece = (x: number, y: number, width: number, height: number): Mark => ({
    kind: 'rect',
    x,
    y,
    width,
    height,
    ink
  });
  return [
    piece(x, y + height / 2 - 1, width, 2),
    ...(ends.low ? [piece(x, y, 2, height)] : []),
    ...(ends.high ? [piece(x + width - 2, y, 2, height)] : [])
  ];
}

export interface Tick {
  /** In the domain. */
  at: number;
  label: string;
}

/** Labels of the y axis, each with its line across the plot. */
export const yAxis = (sheet: Sheet, plot: PicturePlot, ticks: readonly Tick[]): Mark[] =>
  ticks.flatMap(({ at, label }) => [
    rule(plot, plot.down(at)),
    ...(label ? textAt(sheet, label, plot.x - 6, plot.down(at), { anchor: 'end' }) : [])
  ]);

/** Labels of the x axis, those near the ends within the plot. */
export const xAxis = (sheet: Sheet, plot: PicturePlot, ticks: readonly Tick[]): Mark[] =>
  ticks.flatMap(({ at, label }) => {
    const x = plot.across(at);
    const share = (x - plot.x) / plot.width;
    const [anchor, by] =
      share > 0.94
        ? (['end', 4] as const)
        : share < 0.03
          ? (['start', -4] as const)
          : (['middle', 0] as const);
    return textAt(sheet, label, x + by, plot.y + plot.height + 16, { anchor });
  });
