import { isSize, statedValue, type TextFigure } from './text-figure';
import { plainName } from './model-name';
import { figureOf, type TextRun } from './text-run';

/** How far apart two figures of one size may lie: names are nominal. */
const SAME_SIZE = 1.03;

/** Whether a run has a figure of that size, in whatever sense. */
export const hasSize = (run: TextRun, figure: TextFigure): boolean =>
  run.figures.filter(isSize).some(({ lo, hi }) => {
    const ratio = statedValue({ lo, hi }) / statedValue(figure);
    return ratio < SAME_SIZE && ratio > 1 / SAME_SIZE;
  });

/** Whether two runs are of models of one size. */
export function sameSize(a: TextRun, b: TextRun): boolean {
  const size = figureOf(b, 'params', 'activeParams');
  return size !== undefined && hasSize(a, size);
}

/** Whether one name is the other or its family: "Llama 4 Scout" and "Llama 4" or "Llama", not "Llama 3" and "Llama 3.1". */
export function isFamily(a: string, b: string): boolean {
  const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
  if (lastWord(a) === b || lastWord(b) === a) return true;
  const [short, long] = [plainName(a), plainName(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (!long.startsWith(short)) return false;
  return long === short || /^\p{L}+$/u.test(short) || /^\p{L}{2}/u.test(long.slice(short.length));
}

/** Whether a text tells a run's model by its size. */
export const isSized = (run: TextRun): boolean => !run.isTotal && run.figures.some(isSize);

/** Whether a name is of a run: its own, its family's, or a fuller one where the text has not told its model by a size. */
export const isNamed = (run: TextRun, name: string): boolean =>
  run.name !== undefined &&
  isFamily(run.name, name) &&
  !(isSized(run) && plainName(name).length > plainName(run.name).length && !run.name.includes(' '));
