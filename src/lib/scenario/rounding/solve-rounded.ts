import {
  solve,
  type Conflict,
  type Given,
  type Interval,
  type QuantityId,
  type Solution
} from '$lib/estimate';
import { withinRounding } from './within-rounding';

/** A conflict that rounding does not settle. */
export interface RoundedConflict extends Conflict {
  /** How far apart the figures still are where each is rounded as far as it may be; `factor` is that as they are written. */
  left: number;
}

/** What follows from figures that people wrote, who round. */
export interface RoundedSolution extends Solution {
  /** What cannot all be true, however it was rounded. */
  conflicts: RoundedConflict[];
  /** Where there is none: what cannot be true to the letter, and can within rounding. */
  rounded: Conflict[];
}

type Intervals = Partial<Record<QuantityId, Interval>>;

/**
 * Solves, and tells figures that contradict each other from those that agree within rounding, by `withinRounding`. The
 * values are those of `solve`. SI.
 *
 * @throws RangeError as `solve` does.
 */
export function solveRounded(given: Intervals): RoundedSolution {
  const { values, steps, elasticities, conflicts } = solve(given);
  const settled = { values, steps, elasticities, conflicts: [], rounded: conflicts };
  if (conflicts.length === 0) return settled;
  const wide = mapped(given, withinRounding);
  const remaining = solve(wide).conflicts;
  if (remaining.length === 0) return settled;
  const beyond = conflicts.flatMap((conflict): RoundedConflict[] => {
    const left = solve(only(wide, conflict.givens)).conflicts[0]?.factor;
    return left === undefined ? [] : [{ ...conflict, left }];
  });
  // Where each smallest set by itself can be rounded into agreement, and all together cannot.
  const together = () =>
    remaining.map((conflict) => ({
      ...(solve(only(given, conflict.givens)).conflicts[0] ?? conflict),
      left: conflict.factor
    }));
  return { ...settled, conflicts: beyond.length > 0 ? beyond : together(), rounded: [] };
}

/**
 * The givens of a scenario without those that contradict others to the letter and agree with them within rounding, of
 * each such set the last: what is left can be true to the letter. Others contradict each other still. SI.
 */
export function withoutRounded(given: Intervals): Intervals {
  const left = { ...given };
  for (;;) {
    const [conflict] = solveRounded(left).rounded;
    if (!conflict) return left;
    delete left[conflict.givens.at(-1)!];
  }
}

const only = (given: Intervals, ids: readonly QuantityId[]): Given =>
  Object.fromEntries(ids.map((id) => [id, given[id]]));

const mapped = (given: Intervals, change: (id: QuantityId, interval: Interval) => Interval): Intervals =>
  Object.fromEntries(
    Object.entries(given).flatMap(([id, interval]) =>
      interval ? [[id, change(id as QuantityId, interval)]] : []
    )
  );
