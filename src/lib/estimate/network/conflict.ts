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
  const found = recipe.conditions.filter(isViolated).flatMap((condition) => conflictsOf(condition, recipe));
  return found
    .filter((conflict, i) => !found.some((other, j) => makesSuperfluous(other, conflict, j < i)))
    .sort((a, b) => a.givens.length - b.givens.length || b.factor - a.factor);
}

function isViolated({ quantity, product }: Derived): boolean {
  return gap(ends(quantity), implied(product)) > 1 + AGREEMENT;
}

/**
 * A condition that is not met whatever some of its given shares are, up to 1, is a conflict of the others: one for each
 * choice of shares that makes no difference, of which {@link conflictsIn} keeps the smallest.
 */
function conflictsOf(condition: Condition, recipe: Recipe): Conflict[] {
  const shares = recipe.shares.filter((share) => has(condition.consequence.quantities, share));
  const before = shares.map(ends);
  const found: Conflict[] = [];
  for (let open = 0; open < 1 << shares.length; open++) {
    shares.forEach((share, i) => setEnds(share, has(open, i) ? { lo: 0, hi: max[share]! } : before[i]!));
    if (!isViolated(condition)) continue;
    const opened = shares.reduce((bits, share, i) => (has(open, i) ? bits | (1 << share) : bits), 0);
    found.push(conflictOf(condition, recipe, opened));
  }
  shares.forEach((share, i) => setEnds(share, before[i]!));
  return found;
}

function conflictOf({ consequence, quantity }: Condition, recipe: Recipe, opened: number): Conflict {
  const domains = (consequence.quantities & ~recipe.given) | opened;
  const stated = indices(domains)[0] ?? quantity;
  const given = ends(stated);
  const follows = implied(solvedFor(consequence, stated));
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
