import { setOf } from '../network/bits';
import { readEnds } from '../network/ends';
import { isPoint, middle, type Interval } from '../network/interval';
import { recipeFor } from '../network/recipe';
import { lowerEnd } from '../network/product';
import { quantityIds, type QuantityId } from '../network/quantity';
import type { Given } from '../network/solution';
import { solve } from '../network/solve';

/** One value each, of some of the quantities. */
export type Exact = Partial<Record<QuantityId, number>>;

/**
 * One exact run out of all that is possible, for where a single value must stand for a range: each given figure in
 * turn in the middle of what it and those before it leave, or at its only end ("over 400" is 400), and what follows
 * from those. Holds only what is settled. The givens must not conflict.
 */
export function typical(given: Given): Exact {
  const ids = quantityIds.filter((id) => given[id] !== undefined);
  const dependent = new Set(recipeFor(setOf(ids)).derived.map(({ quantity }) => quantityIds[quantity]!));
  const chosen: Exact = {};
  for (const id of ids.filter((id) => !dependent.has(id))) {
    const said = given[id]!;
    if (typeof said === 'number') chosen[id] = said;
    else if (isPoint(said)) chosen[id] = said.lo;
    else chosen[id] = within(said, solve({ ...given, ...chosen }).values[id] ?? said);
  }
  return followed(chosen);
}

/** What follows from independent exact figures, also where a share comes out above 1 by the noise of arithmetic. */
function followed(chosen: Exact): Exact {
  const { derived } = recipeFor(readEnds(chosen));
  const values: Exact = { ...chosen };
  for (const { quantity, product } of derived) values[quantityIds[quantity]!] = lowerEnd(product);
  return values;
}

function within(said: Interval, left: Interval): number {
  const isClosed = said.lo > 0 && said.hi < Infinity;
  return isClosed ? middle(left) : Math.min(Math.max(middle(said), left.lo), left.hi);
}
