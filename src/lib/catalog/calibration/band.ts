import type { Interval } from '$lib/estimate';
import type { LeftOut } from './left-out';
import { weightedQuantile, type Weighted } from './weighted-quantile';

/** Nine in ten lie between. */
const BELOW = 0.05;
const ABOVE = 0.95;

/** Published over predicted step time, nine times in ten. */
export const bandFrom = (misses: readonly LeftOut[]): Interval => ({
  lo: weightedQuantile(misses.map(weightedRatio), BELOW),
  hi: weightedQuantile(misses.map(weightedRatio), ABOVE)
});

/** Size of the error of the predicted rate, `predicted / published - 1`, of a share of the rows at most. */
export const errorAt = (misses: readonly LeftOut[], share: number): number =>
  weightedQuantile(
    misses.map(({ observation, ratio }) => ({ value: Math.abs(ratio - 1), weight: observation.weight })),
    share
  );

const weightedRatio = ({ observation, ratio }: LeftOut): Weighted => ({
  value: ratio,
  weight: observation.weight
});
