import type { TextFigure } from './text-figure';
import { isFamily, isSized, sameSize } from './model-match';
import { figureOf, type TextRun } from './text-run';

/** How far apart runs are looked for, so that many take no more time each than few. */
export const REACH = 100;

/** What is said of all runs together, and which was spoken of. */
export interface Sum {
  figure: TextFigure;
  run: TextRun;
}

/** What holds of several models alike, and so is passed on to those that lack it. */
const shared: readonly TextFigure['quantity'][] = [
  'chip',
  'peakFlops',
  'gpuPower',
  'pue',
  'carbonIntensity',
  'gpuPrice',
  'tokens',
  'sequence',
  'batchTokens',
  'steps'
];

/** Gives what is said of all runs together to a run of its own, or to the one there is. */
export function placeSums(runs: TextRun[], sums: readonly Sum[]): void {
  if (sums.length === 0) return;
  const sized = runs.filter(isSized);
  const isOneModel = sized.every((other) => sameSize(other, sized[0]!));
  const total: TextRun = { name: 'total', figures: [], isTotal: true };
  const totals = [...runs.filter(({ isTotal }) => isTotal), total];
  for (const { figure, run } of sums) {
    const isOnly =
      isOneModel && (sized.length === 0 || sized.includes(run)) && !figureOf(run, figure.quantity);
    const target = isOnly ? run : totals[0]!;
    if (!figureOf(target, figure.quantity)) target.figures.push(figure);
  }
  if (total.figures.length > 0) runs.push(total);
}

/** Passes figures of runs that have no size on to those they are said of: of the same family, or of any. */
export function passOn(runs: readonly TextRun[]): void {
  const sized = runs.map(isSized);
  runs.forEach((run, i) => {
    if (sized[i] || run.isTotal || run.isApart) return;
    const first = Math.max(0, i - REACH);
    const heirs = runs.slice(first, i + REACH).filter((heir, j) => sized[first + j] && isHeir(heir, run));
    if (heirs.length === 0) return;
    for (const figure of run.figures) {
      if (!shared.includes(figure.quantity) && heirs.length > 1) continue;
      for (const heir of heirs) if (!figureOf(heir, figure.quantity)) heir.figures.push(figure);
    }
    run.figures = run.figures.filter((figure) => !heirs.some((heir) => heir.figures.includes(figure)));
  });
}

const isHeir = (heir: TextRun, run: TextRun): boolean =>
  !run.name || !heir.name || isFamily(heir.name, run.name);
