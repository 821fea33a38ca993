import { consequenceOf, consequenceRows, solvedFor } from './consequence';
import { minimalRows } from './elimination';
import type { Product } from './product';
import { quantityIds, type QuantityId } from './quantity';
import { relationIds } from './relation';

/** A product of powers of quantities: `{ tokens: 1, gpuTime: -1 }` is tokens per GPU-second. */
export type Monomial = Partial<Record<QuantityId, number>>;

/**
 * Every way to write a product of powers that has no factor to spare: tokens per GPU-second as `tokens / gpuTime`,
 * as `usefulFlops / (6 x params x attention)` and so on. The product is one more quantity, tied by one more relation.
 */
export function waysTo(monomial: Monomial): Product[] {
  const own = quantityIds.length;
  const complete = consequenceRows.map((row) => [...row.slice(0, own), 0, ...row.slice(own)]);
  const exponents = quantityIds.map((quantity) => -(monomial[quantity] ?? 0));
  return minimalRows(own + 1, [[...exponents, 1, ...relationIds.map(() => 0)]], complete)
    .filter((row) => row[own] !== 0)
    .map((row) => solvedFor(consequenceOf(row, own + 1), own));
}
