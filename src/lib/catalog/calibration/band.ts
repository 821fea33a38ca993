import type { Interval } from '$lib/estimate';
import { weightedQuantile, type Weighted } from './weighted-quantile';

/** Nine in ten lie between. */
const BELOW = 0.05;
const ABOVE = 0.95;

/** What ratios of published to predicted step times lie between, nine times in ten. */
export const bandOf = (ratios: readonly Weighted[]): Interval => ({
  lo: weightedQuantile(ratios, BELOW),
  hi: weightedQuantile(ratios, ABOVE)
});

/** Size of the error of the predicted rate, `predicted / published - 1`, of a share of the rows at most. */
export const errorAt = (ratios: readonly Weighted[], share: number): number =>
  weightedQuantile(
    ratios.map(({ value, weight }) => ({ value: Math.abs(value - 1), weight })),
    share
  );
