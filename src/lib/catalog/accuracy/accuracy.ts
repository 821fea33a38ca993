import { quantile } from '$lib/estimate/uptime';
import { errorOf, type Pair } from '../published/pair';

/** How far computed figures lie from published ones, all as shares of the published: 0.1 is 10 %. */
export interface Accuracy {
  count: number;
  /** Of the size of the error. */
  median: number;
  /** Nine errors in ten are at most this large: the 90th percentile of their size. */
  p90: number;
  /** Geometric mean of computed over published, less 1: above 0 where too much is computed on the whole. */
  bias: number;
}

/** Undefined of no pairs. */
export function accuracyOf(pairs: readonly Pair[]): Accuracy | undefined {
  if (pairs.length === 0) return undefined;
  const sizes = pairs.map((pair) => Math.abs(errorOf(pair))).sort((a, b) => a - b);
  const logs = pairs.map(({ published, computed }) => Math.log(computed / published));
  return {
    count: pairs.length,
    median: quantile(sizes, 0.5),
    p90: quantile(sizes, 0.9),
    bias: Math.exp(logs.reduce((sum, log) => sum + log, 0) / pairs.length) - 1
  };
}
