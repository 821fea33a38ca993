import { has } from './bits';
import { isPoint, point, type Interval } from './interval';
import { hi, lo, max } from './ends';
import type { Recipe } from './recipe';
import { lowerEnd, upperEnd } from './product';

/** The noise of arithmetic, relative: a given end moves only by more. */
export const NOISE = 1e-12;

/**
 * Narrows givens and domains and bounds what follows, where the givens can all hold: each end is the tightest that
 * any one consequence puts on it.
 */
export function tighten(recipe: Recipe): void {
  const ends = recipe.known.map((quantity) => endsOf(recipe, quantity));
  recipe.known.forEach((quantity, i) => {
    lo[quantity] = ends[i]!.lo;
    hi[quantity] = ends[i]!.hi;
  });
}

function endsOf(recipe: Recipe, quantity: number): Interval {
  const isGiven = has(recipe.given, quantity) || recipe.domains.includes(quantity);
  const ends = isGiven ? { lo: lo[quantity]!, hi: hi[quantity]! } : { lo: 0, hi: Infinity };
  if (isPoint(ends)) return ends;
  for (const product of recipe.bounds[quantity]!) {
    const least = lowerEnd(product);
    const most = upperEnd(product);
    if (least > ends.lo * (1 + NOISE)) ends.lo = least;
    if (most < ends.hi * (1 - NOISE)) ends.hi = most;
  }
  return ends.lo <= ends.hi ? ends : point(agreed(recipe, quantity, ends));
}

/** One value where the ends cross because redundant figures agree only nearly: what the independent ones say. */
function agreed(recipe: Recipe, quantity: number, ends: Interval): number {
  const product = recipe.derived.find((derived) => derived.quantity === quantity)?.product;
  const value = product && lowerEnd(product) === upperEnd(product) ? lowerEnd(product) : ends.hi;
  return Math.min(value, max[quantity]!);
}
