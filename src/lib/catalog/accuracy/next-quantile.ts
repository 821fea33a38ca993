/**
 * The quantile of sorted values at the expected rank `p (n + 1)`, between neighbours by linear interpolation, at most
 * the ends: Weibull's, type 6 of Hyndman and Fan 1996. A further value from the same distribution lies below it with
 * probability `p`, which makes it the one for a range that is to hold the next run. NaN of no values.
 */
export function nextQuantile(sorted: readonly number[], p: number): number {
  const rank = Math.min(Math.max(p * (sorted.length + 1), 1), sorted.length);
  const below = sorted[Math.floor(rank) - 1] ?? NaN;
  const above = sorted[Math.ceil(rank) - 1] ?? NaN;
  return below + (rank - Math.floor(rank)) * (above - below);
}
