import type { TextReading } from '../read/read-text';
import type { TextFigure } from '../read/text-figure';
import type { TextRun } from '../read/text-run';
import { isSameFigure } from './same-figure';

/** A way to read a figure. */
export type FigureReading = Pick<TextFigure, 'quantity' | 'lo' | 'hi' | 'place'>;

/** A reading in which a figure says something else, in each of its runs. One that stood for the same quantity there goes. */
export const readAs = (reading: TextReading, figure: TextFigure, as: FigureReading): TextReading =>
  revised(reading, (run) => {
    if (!run.figures.some((one) => isSameFigure(one, figure))) return run.figures;
    return run.figures.flatMap((one) => {
      if (isSameFigure(one, figure)) return [{ ...one, ...as }];
      return one.quantity === as.quantity ? [] : [one];
    });
  });

/** A reading in which a figure is of one run alone: of that with this index, or of a new one at the end. It takes the place of the run's own. */
export function moveFigure(reading: TextReading, figure: TextFigure, to: number): TextReading {
  const runs = [...reading.runs, ...(to >= reading.runs.length ? [{ figures: [] }] : [])];
  const target = runs[Math.min(to, runs.length - 1)];
  return revised({ ...reading, runs }, (run) => {
    if (run !== target) return without(run, figure);
    return [...run.figures.filter(({ quantity }) => quantity !== figure.quantity), figure];
  });
}

/** A reading without a figure. */
export const dropFigure = (reading: TextReading, figure: TextFigure): TextReading => {
  const { from, to } = figure;
  const rest = revised(reading, (run) => without(run, figure));
  return { ...rest, unread: [...rest.unread, { from, to }].sort((a, b) => a.from - b.from) };
};

const without = ({ figures }: TextRun, figure: TextFigure): TextFigure[] =>
  figures.filter((one) => !isSameFigure(one, figure));

/** Runs that have nothing left but a chip go. */
function revised(reading: TextReading, figuresIn: (run: TextRun) => TextFigure[]): TextReading {
  const runs = reading.runs.map((run) => ({ ...run, figures: figuresIn(run) }));
  return {
    ...reading,
    runs: runs.filter(({ figures }) => figures.some(({ quantity }) => quantity !== 'chip'))
  };
}
