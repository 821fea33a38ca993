import { solve, type Conflict, type Interval, type QuantityId, type Solution } from '$lib/estimate';
import type { FitFigure } from './adds-up';

/** Some of a model's figures, taken together. */
export interface Together {
  given: Partial<Record<QuantityId, Interval>>;
  /** What to ask of them: a figure that was left out. */
  solveFor: QuantityId;
  values: Solution['values'];
  /** The smallest set that cannot be true, if there is one. */
  conflict?: Conflict;
  /** The figures left out of which something follows. */
  follows: QuantityId[];
}

/**
 * What comes of the figures that are not `off`, all rounding granted, with "over 15T" as an open end where the tokens
 * are read so.
 */
export function together(
  figures: readonly FitFigure[],
  off: Partial<Record<QuantityId, boolean>>,
  isOpen: boolean
): Together {
  const given: Together['given'] = {};
  for (const { quantity, states } of figures) {
    if (off[quantity]) continue;
    given[quantity] = quantity === 'tokens' && isOpen ? opened(states.readings[0]!) : states.wide;
  }
  const { values, conflicts } = solve(given);
  const left = figures.map(({ quantity }) => quantity).filter((id) => off[id]);
  // A link without the rule FLOP are counted by has it as 1, unless it is what is asked.
  const solveFor = left.find((id) => id === 'attention') ?? left[0] ?? 'time';
  return { given, solveFor, values, conflict: conflicts[0], follows: left.filter((id) => values[id]) };
}

/** "Over": from the figure on. */
export const opened = ({ lo }: Interval): Interval => ({ lo, hi: Infinity });
