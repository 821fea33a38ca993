/** On which side of its point a label stands. */
export type LabelSide = 'left' | 'right';

/** A point on a chart, in the units of its axes, and the text of its label. */
export interface Labelled {
  name: string;
  x: number;
  y: number;
}

/** The axes of a plot, from end to end, and its size in pixels. */
export interface PlotAxes {
  xDomain: readonly [number, number];
  yDomain: readonly [number, number];
  width: number;
  height: number;
}

/** What else stands on a plot, px from its left and from its bottom. */
export interface Block {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** The same on a plot so wide, with where places of its axes stand on it. */
export type Blocks = (across: (x: number) => number, up: (y: number) => number, width: number) => Block[];

const LINE_HEIGHT = 15;

/** How near to a line of text a point may come, from middle to middle. */
const POINT = 11;

/** Space of a label of so many characters, its distance from the point included. */
const extent = (characters: number): number => characters * 6.4 + 14;

/**
 * Sides for labels, in the order given: to the right of their points, or else to the left, where neither another label
 * nor a point nor a block stands. Those without room are left out.
 */
export function sidesFor<P extends Labelled>(
  labelled: readonly P[],
  points: readonly { x: number; y: number }[],
  { xDomain, yDomain, width, height }: PlotAxes,
  blocks?: Blocks
): Map<P, LabelSide> {
  const across = (x: number): number => ((x - xDomain[0]) / (xDomain[1] - xDomain[0])) * width;
  const up = (y: number): number => ((y - yDomain[0]) / (yDomain[1] - yDomain[0])) * height;
  const taken = [
    ...points.map(({ x, y }) => ({
      left: across(x) - 5,
      right: across(x) + 5,
      y: up(y),
      height: POINT
    })),
    ...(blocks?.(across, up, width) ?? []).map(({ left, right, bottom, top }) => ({
      left,
      right,
      y: (bottom + top) / 2,
      height: (top - bottom + LINE_HEIGHT) / 2
    }))
  ];
  const sides = new Map<P, LabelSide>();
  for (const item of labelled) {
    const at = across(item.x);
    const row = up(item.y);
    const size = extent(item.name.length);
    const side = (['right', 'left'] as const).find((side) => {
      const [left, right] = side === 'right' ? [at + 6, at + size] : [at - size, at - 6];
      const isFree = taken.every(
        (other) => left > other.right || right < other.left || Math.abs(row - other.y) > other.height
      );
      return isFree && left >= 0 && right <= width + 8;
    });
    if (!side) continue;
    const [left, right] = side === 'right' ? [at, at + size] : [at - size, at];
    taken.push({ left, right, y: row, height: LINE_HEIGHT });
    sides.set(item, side);
  }
  return sides;
}
