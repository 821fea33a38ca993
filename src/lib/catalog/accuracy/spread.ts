import type { Interval } from '$lib/estimate';
import { nextQuantile } from './next-quantile';

/** How the utilisation of a group of runs is spread. */
export interface UtilisationSpread {
  runs: number;
  median: number;
  /** Holds the next run half of the time, if it is like these: between the quartiles. */
  half: Interval;
  /** Nine times in ten; of fewer than 19 runs just their lowest to their highest, which holds it less often. */
  most: Interval;
}

/** The spread of some values; of none, undefined. */
export function spreadOf(values: readonly number[]): UtilisationSpread | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (p: number) => nextQuantile(sorted, p);
  return {
    runs: sorted.length,
    median: at(0.5),
    half: { lo: at(0.25), hi: at(0.75) },
    most: { lo: at(0.05), hi: at(0.95) }
  };
}
