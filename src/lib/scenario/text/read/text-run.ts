import type { TextFigure } from './text-figure';
import type { TextQuantity } from '../pattern/pattern';

/** Figures that a text states of one run. */
export interface TextRun {
  /** The model, as the text names it. */
  name?: string;
  figures: TextFigure[];
  /** Whether the text speaks of training in eight bits or four, so that the chip's peak may be that of these. */
  isNarrow?: boolean;
  /** Whether it is the sum of others. */
  isTotal?: boolean;
  /** Whether it stands for what those to come have in common. */
  isCommon?: boolean;
  /** Whether its figures are no one else's, though it has no name. */
  isApart?: boolean;
}

export const figureOf = ({ figures }: TextRun, ...quantities: TextQuantity[]): TextFigure | undefined =>
  figures.find(({ quantity }) => quantities.includes(quantity));

/** Whether two figures may be one, rounded differently: 299,892,736,000 and 300B. */
export function isSame(a: TextFigure, b: TextFigure): boolean {
  if (a.quantity === 'chip' || b.quantity === 'chip') return a.chip?.family === b.chip?.family;
  const margin = Math.max(a.place, b.place) * 0.51;
  const near = (x: number, y: number) => x === y || Math.abs(x - y) <= margin;
  return near(a.lo, b.lo) && near(a.hi, b.hi);
}
