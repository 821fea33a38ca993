import type { TextReading } from '../read/read-text';
import type { TextFigure } from '../read/text-figure';

/** Whether two are one figure of a text, which may stand in several runs. */
export const isSameFigure = (a: TextFigure, b: TextFigure): boolean =>
  a.from === b.from && a.to === b.to && a.quantity === b.quantity;

/** Tells figures of a text apart, as `isSameFigure` does. */
export const figureKey = ({ from, to, quantity }: TextFigure): string => `${from} ${to} ${quantity}`;

/** The figures of a text in its order, each once. */
export function distinctFigures({ runs }: Pick<TextReading, 'runs'>): TextFigure[] {
  const figures = new Map<string, TextFigure>();
  for (const run of runs)
    for (const figure of run.figures) {
      const key = figureKey(figure);
      if (!figures.has(key)) figures.set(key, figure);
    }
  return [...figures.values()].sort((a, b) => a.from - b.from || b.to - a.to);
}
