import { solve, type Conflict, type QuantityId } from '$lib/estimate';
import type { TextFigure } from '../read/text-figure';
import { givensOf, highestPeak, PEAK, type Givens } from './givens';
import type { TextQuantity } from '../pattern/pattern';
import { widened } from './widen';
import { figureOf, type TextRun } from '../read/text-run';

/** What becomes of a run's figures together. `free`: nothing ties them. */
export type Agreement = 'agree' | 'rounding' | 'conflict' | 'free';

export interface RunVerdict {
  agreement: Agreement;
  /** Figures that cannot all be true, or that are true within rounding only: leave one out and the rest can. */
  figures: TextFigure[];
  /** By the solver, as written. */
  conflict?: Conflict;
  /** How far apart they are as written, and what rounding leaves of it; 1 where that is nothing. */
  factor?: number;
  factorWithinRounding?: number;
}

/** Whether a run's figures can all be true, by the solver and by the rule of rounding of `widened`. */
export function judge(run: TextRun): RunVerdict {
  const wide = givensOf(run, 'wide');
  const written = givensOf(run, 'written');
  const [conflict] = solve(wide.given).conflicts;
  if (conflict) {
    const as = solve(only(written.given, conflict.givens)).conflicts[0] ?? conflict;
    const factors = { factor: as.factor, factorWithinRounding: conflict.factor };
    return { agreement: 'conflict', figures: figuresOf(wide, conflict.givens), conflict: as, ...factors };
  }
  const beyond = shareAboveAll(run) ?? peakBeyondChip(run);
  if (beyond) return beyond;
  const [apart] = solve(written.given).conflicts;
  if (apart) {
    const factors = { factor: apart.factor, factorWithinRounding: 1 };
    return { agreement: 'rounding', figures: figuresOf(written, apart.givens), conflict: apart, ...factors };
  }
  return { agreement: isTied(wide) ? 'agree' : 'free', figures: [] };
}

/** A share of more than all there is. */
function shareAboveAll(run: TextRun): RunVerdict | undefined {
  const figure = run.figures.find((one) => shares.includes(one.quantity) && widened(one).lo > 1);
  if (!figure) return undefined;
  return {
    agreement: 'conflict',
    figures: [figure],
    factor: figure.lo,
    factorWithinRounding: widened(figure).lo
  };
}

/** A peak stated above every one of the chip named: one with sparsity, or in fewer bits. */
function peakBeyondChip(run: TextRun): RunVerdict | undefined {
  const [figure, chip] = [figureOf(run, 'peakFlops'), figureOf(run, 'chip')];
  const most = figure && chip && highestPeak(run);
  if (!most) return undefined;
  const [factor, factorWithinRounding] = [figure.lo / most, widened(figure).lo / most];
  return factorWithinRounding > 1 + PEAK
    ? { agreement: 'conflict', figures: [figure, chip], factor, factorWithinRounding }
    : undefined;
}

const shares: readonly TextQuantity[] = ['mfu', 'runMfu', 'hfu', 'uptime'];

const figuresOf = ({ from }: Givens, ids: readonly QuantityId[]): TextFigure[] => [
  ...new Set(ids.flatMap((id) => from[id] ?? []))
];

function only(given: Givens['given'], ids: readonly QuantityId[]): Givens['given'] {
  return Object.fromEntries(ids.map((id) => [id, given[id]]));
}

/** By which quantities are stated and which ends are open: whether one follows from the others. */
const ties = new Map<string, boolean>();

/** Whether one of the figures stated follows from the others, at least from one side. */
function isTied({ given, from }: Givens): boolean {
  const stated = (Object.keys(given) as QuantityId[]).filter((id) => from[id]!.length > 0);
  const key = Object.entries(given)
    .map(([id, { lo, hi }]) => `${id}${lo === 0 ? '<' : ''}${hi === Infinity ? '>' : ''}`)
    .sort()
    .join();
  let tied = ties.get(key);
  if (tied === undefined) {
    tied = stated.some((id) => {
      const { [id]: _, ...others } = given;
      return id in solve(others).values;
    });
    ties.set(key, tied);
  }
  return tied;
}
