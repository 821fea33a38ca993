import { has } from './bits';
import { isPoint, point, type Interval } from './interval';
import { hi, lo, max } from './ends';
import type { Plan } from './plan';
import { lowerEnd, upperEnd } from './product';

/** A given end moves only by more than the noise of arithmetic. */
const NOISE = 1e-12;

/**
 * Narrows givens and domains and bounds what follows, where the givens can all hold: each end is the tightest that
 * any one consequence puts on it.
 */
export function tighten(plan: Plan): void {
  const ends = plan.known.map((quantity) => endsOf(plan, quantity));
  plan.known.forEach((quantity, i) => {
    lo[quantity] = ends[i]!.lo;
    hi[quantity] = ends[i]!.hi;
  });
}

function endsOf(plan: Plan, quantity: number): Interval {
  const isGiven = has(plan.given, quantity) || plan.domains.includes(quantity);
  const ends = isGiven ? { lo: lo[quantity]!, hi: hi[quantity]! } : { lo: 0, hi: Infinity };
  if (isPoint(ends)) return ends;
  for (const product of plan.bounds[quantity]!) {
    const least = lowerEnd(product);
    const most = upperEnd(product);
    if (least > ends.lo * (1 + NOISE)) ends.lo = least;
    if (most < ends.hi * (1 - NOISE)) ends.hi = most;
  }
  return ends.lo <= ends.hi ? ends : point(agreed(plan, quantity, ends));
}

/** One value where the ends cross because redundant figures agree only nearly: what the independent ones say. */
function agreed(plan: Plan, quantity: number, ends: Interval): number {
  const product = plan.derived.find((derived) => derived.quantity === quantity)?.product;
  const value = product && lowerEnd(product) === upperEnd(product) ? lowerEnd(product) : ends.hi;
  return Math.min(value, max[quantity]!);
}
