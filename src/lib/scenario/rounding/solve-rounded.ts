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
 * Solves, and tells figures that contradict each other from those that agree within rounding, by `withinRounding`. Where
 * they do, the values are those of the figures that come first; SI.
 *
 * @throws RangeError as `solve` does.
 */
export function solveRounded(given: Intervals): RoundedSolution {
  const exact = solve(given);
  if (exact.conflicts.length === 0) return { ...exact, conflicts: [], rounded: [] };
  const wide = mapped(given, withinRounding);
  const remaining = solve(wide).conflicts;
  if (remaining.length === 0) return { ...solve(agreeing(given)), conflicts: [], rounded: exact.conflicts };
  const beyond = exact.conflicts.flatMap((conflict): RoundedConflict[] => {
    const left = solve(only(wide, conflict.givens)).conflicts[0]?.factor;
    return left === undefined ? [] : [{ ...conflict, left }];
  });
  // Where each smallest set by itself can be rounded into agreement, and all together cannot.
  const together = () =>
    remaining.map((conflict) => ({
      ...(solve(only(given, conflict.givens)).conflicts[0] ?? conflict),
      left: conflict.factor
    }));
  return { ...exact, conflicts: beyond.length > 0 ? beyond : together(), rounded: [] };
}

/**
 * The givens of a scenario; where they agree within rounding only, those of them that are true to the letter: of each
 * set that is not, the last is left out. SI.
 */
export const withoutRounded = (given: Intervals): Intervals =>
  solveRounded(given).rounded.length > 0 ? agreeing(given) : given;

function agreeing(given: Intervals): Intervals {
  const left = { ...given };
  for (;;) {
    const [conflict] = solve(left).conflicts;
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
