import type { Interval } from '$lib/estimate';

/** 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The 95 % interval of a proportion of which `hits` of `n` were seen (Wilson 1927): `[0.55, 0.95]` rounded for 17 of 21.
 * @throws RangeError where n is no positive number of trials.
 */
export function wilson(hits: number, n: number): Interval {
  if (!(n > 0)) throw new RangeError(`${n} trials`);
  const share = hits / n;
  const scale = 1 + (Z * Z) / n;
  const middle = (share + (Z * Z) / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return { lo: hits === 0 ? 0 : Math.max(0, middle - half), hi: hits === n ? 1 : Math.min(1, middle + half) };
}
