import type { Box, Mark } from './mark';
import { textAt, type Sheet } from './sheet';

/** The point of a curve that the reader moves. */
export const pointHandle = (x: number, y: number): Mark => ({
  kind: 'dot',
  x,
  y,
  radius: 8,
  stroke: 2,
  ink: 'accent',
  fill: 'paper'
});

/** A dotted line from a point down to the axis. */
export function drop(x: number, y: number, { y: top, height }: Box): Mark {
  const across = Math.round(x) + 0.5;
  const points = [
    [across, y],
    [across, top + height]
  ] as const;
  return { kind: 'line', points, ink: 'accent', width: 1, dash: [1, 1] };
}

/** The figure of a point, below it and to its right, or to its left where the plot ends. */
export function figureBelow(sheet: Sheet, x: number, y: number, plot: Box, said: string): Mark[] {
  const isLeft = x - plot.x > 0.66 * plot.width;
  return textAt(sheet, said, isLeft ? x - 14 : x + 14, y + 15.7, {
    size: 13,
    weight: 700,
    ink: 'ink',
    anchor: isLeft ? 'end' : 'start',
    behind: 0.85
  });
}
