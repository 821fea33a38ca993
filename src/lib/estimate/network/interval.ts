/**
 * A closed range of positive values, `0 <= lo <= hi`, `lo < Infinity`, `hi > 0`. `lo` 0 and `hi` Infinity mean
 * open: "over 400" is `{ lo: 400, hi: Infinity }`. A known value has `lo === hi`.
 */
export interface Interval {
  lo: number;
  hi: number;
}

/** An interval of one value: `point(70e9)` is `{ lo: 70e9, hi: 70e9 }`. */
export const point = (value: number): Interval => ({ lo: value, hi: value });

/** Whether an interval is a single value. */
export const isPoint = ({ lo, hi }: Interval): boolean => lo === hi;

/**
 * One value to stand for an interval, where a slider's thumb or a chart's point needs one: the geometric mean of
 * two ends, or the only end of a half-open interval. `middle({ lo: 380, hi: 430 })` is about 404.2; 1 if both ends are open.
 */
export function middle({ lo, hi }: Interval): number {
  if (lo === hi) return lo;
  if (lo === 0) return hi === Infinity ? 1 : hi;
  return hi === Infinity ? lo : Math.sqrt(lo) * Math.sqrt(hi);
}
