import { has, indices, namesIn } from './bits';
import { solvedFor } from './consequence';
import { hi, lo, max } from './ends';
import type { Interval } from './interval';
import type { Condition, Derived, Recipe } from './recipe';
import { lowerEnd, upperEnd, type Product } from './product';
import { quantityIds } from './quantity';
import { relationIds } from './relation';
import type { Conflict } from './solution';

/** Figures that agree within this, relative, are taken as equal. */
const AGREEMENT = 1e-9;

/**
 * The conditions between givens and domains that no choice within the ends meets, each with just the givens it takes,
 * smallest first.
 */
export function conflictsIn(recipe: Recipe): Conflict[] {
  const found = recipe.conditions.filter(isViolated).map((condition) => conflictOf(condition, recipe));
  return found
    .filter((conflict, i) => !found.some((other, j) => makesSuperfluous(other, conflict, j < i)))
    .sort((a, b) => a.givens.length - b.givens.length || b.factor - a.factor);
}

function isViolated({ quantity, product }: Derived): boolean {
  return gap(ends(quantity), implied(product)) > 1 + AGREEMENT;
}

/** A given share that would be in the way whatever its value, up to 1, is no part of the conflict: its domain is. */
function conflictOf({ consequence, quantity, product }: Condition, recipe: Recipe): Conflict {
  const shares = recipe.shares.filter((share) => has(consequence.quantities, share));
  const before = shares.map(ends);
  let domains = consequence.quantities & ~recipe.given;
  shares.forEach((share, i) => {
    setEnds(share, { lo: 0, hi: max[share]! });
    if (isViolated({ quantity, product })) domains |= 1 << share;
    else setEnds(share, before[i]!);
  });
  const stated = indices(domains)[0] ?? quantity;
  const given = ends(stated);
  const follows = implied(solvedFor(consequence, stated));
  shares.forEach((share, i) => setEnds(share, before[i]!));
  return {
    givens: namesIn(consequence.quantities & recipe.given & ~domains),
    relations: indices(consequence.relations).map((i) => relationIds[i]!),
    quantity: quantityIds[stated]!,
    given,
    implied: follows,
    factor: gap(given, follows)
  };
}

/** Whether the first conflict holds among fewer of the givens of the second, or is the same found `earlier`. */
function makesSuperfluous(first: Conflict, second: Conflict, earlier: boolean): boolean {
  const isPart = first.givens.every((id) => second.givens.includes(id));
  return isPart && (first.givens.length < second.givens.length || earlier);
}

/** Ratio of the nearest ends of two intervals, above 1 where they are apart. */
const gap = (a: Interval, b: Interval): number => Math.max(b.lo / a.hi, a.lo / b.hi);

const implied = (product: Product): Interval => ({ lo: lowerEnd(product), hi: upperEnd(product) });

const ends = (quantity: number): Interval => ({ lo: lo[quantity]!, hi: hi[quantity]! });

function setEnds(quantity: number, interval: Interval): void {
  lo[quantity] = interval.lo;
  hi[quantity] = interval.hi;
}
