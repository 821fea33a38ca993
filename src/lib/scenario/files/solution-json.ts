import type { Conflict, Interval, QuantityId } from '$lib/estimate';
import type { RoundedConflict, RoundedSolution } from '../rounding/solve-rounded';
import type { Scenario } from '../scenario';

/** JSON has no Infinity: an open upper end is null. An open lower end is 0. */
export interface IntervalJson {
  lo: number;
  hi: number | null;
}

/** What follows from a scenario as plain JSON, in SI units: what the command line prints. */
export interface SolutionJson {
  solveFor: QuantityId;
  values: Partial<Record<QuantityId, IntervalJson>>;
  /** What cannot all be true; `left` is the factor that rounding leaves of `factor`. */
  conflicts: Said<RoundedConflict>[];
  /** What agrees within rounding only. */
  rounded: Said<Conflict>[];
}

type Said<C extends Conflict> = Omit<C, 'given' | 'implied'> & { given: IntervalJson; implied: IntervalJson };

export function solutionJson(
  { solveFor }: Pick<Scenario, 'solveFor'>,
  { values, conflicts, rounded }: Pick<RoundedSolution, 'values' | 'conflicts' | 'rounded'>
): SolutionJson {
  return {
    solveFor,
    values: intervalsJson(values),
    conflicts: conflicts.map(said),
    rounded: rounded.map(said)
  };
}

const said = <C extends Conflict>(conflict: C): Said<C> => ({
  ...conflict,
  given: intervalJson(conflict.given),
  implied: intervalJson(conflict.implied)
});

/** Each interval there is; figures that change in place have a key for every quantity. */
export const intervalsJson = (intervals: Partial<Record<QuantityId, Interval>>): SolutionJson['values'] =>
  Object.fromEntries(
    Object.entries(intervals).flatMap(([id, interval]) => (interval ? [[id, intervalJson(interval)]] : []))
  );

export const intervalJson = ({ lo, hi }: Interval): IntervalJson => ({ lo, hi: hi === Infinity ? null : hi });
