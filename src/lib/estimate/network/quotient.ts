import type { Interval } from './interval';

/**
 * `of / over`. Exchanged they give exactly one over it, to the last bit: the one above 1 is divided, the other is its
 * inverse. Never 0 or Infinity, unless an end is open.
 */
export function quotient(of: number, over: number): number {
  return of >= over ? above(of, over) : 1 / above(over, of);
}

const above = (more: number, less: number): number =>
  more < Infinity && less > 0 ? Math.min(more / less, Number.MAX_VALUE) : Infinity;

/** The quotient of two independent intervals: its ends are attained. */
export const quotientRange = (of: Interval, over: Interval): Interval => ({
  lo: quotient(of.lo, over.hi),
  hi: quotient(of.hi, over.lo)
});
