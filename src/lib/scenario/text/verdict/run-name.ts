import { figureOf, type TextRun } from '../read/text-run';
import { statedValue } from '../read/text-figure';

/** A name with the size that tells it from its family's: "Llama 3 70B". */
export function nameOf(run: TextRun): string {
  const size = figureOf(run, 'totalParams') ?? figureOf(run, 'params');
  const name = run.name ?? '';
  if (!size || run.isTotal || /\d[BM]\b/.test(name)) return name;
  const value = statedValue(size);
  const [scale, letter] = value >= 1e12 ? [1e12, 'T'] : value >= 1e9 ? [1e9, 'B'] : [1e6, 'M'];
  return `${name} ${Number((value / scale).toPrecision(3))}${letter}`.trim();
}
