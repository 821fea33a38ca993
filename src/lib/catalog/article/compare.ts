import type { Interval } from '$lib/estimate';
import type { Statement } from './statement';

/** How a stated figure stands against what it is measured by. */
export interface StatementCheck {
  /**
   * It `holds` if all the source can mean is something the statement says to the letter, it holds `rounded` if the two
   * meet once both may have been rounded, and else it is `wrong`.
   */
  verdict: 'holds' | 'rounded' | 'wrong';
  /** Ratio of the two to the letter, where they are nearest, at least 1. */
  nominal: number;
  /** The smallest ratio that rounding leaves, at least 1; above 1 exactly where the verdict is `wrong`. */
  least: number;
}

/** Products of decimals that should be equal differ by this, relative, at most. */
const NOISE = 1e-12;

/** The one rule by which figures are judged: only the intervals count. */
export function compare(says: Statement, source: Statement): StatementCheck {
  const isSaid = (meant: Interval) => says.readings.some((reading) => isWithin(meant, reading));
  const gaps = says.readings.flatMap((reading) => source.readings.map((meant) => gap(reading, meant)));
  const least = gap(says.wide, source.wide);
  const verdict = source.readings.every(isSaid) ? 'holds' : least > 1 ? 'wrong' : 'rounded';
  return { verdict, nominal: Math.min(...gaps), least };
}

const isWithin = (inner: Interval, outer: Interval): boolean =>
  inner.lo >= outer.lo * (1 - NOISE) && inner.hi <= outer.hi * (1 + NOISE);

/** Ratio of the nearest ends; 1 where the intervals meet. */
function gap(a: Interval, b: Interval): number {
  const ratio = Math.max(a.lo / b.hi, b.lo / a.hi);
  return ratio > 1 + NOISE ? ratio : 1;
}
