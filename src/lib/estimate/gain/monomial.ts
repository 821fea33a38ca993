import { indices, isWithin, setOf } from '../network/bits';
import { waysTo, type Monomial } from '../network/ways';
import { hi, lo, readEnds } from '../network/ends';
import { isPoint, point, type Interval } from '../network/interval';
import { lowerEnd, upperEnd, type Product } from '../network/product';
import { domainMax, quantityIds, type QuantityId } from '../network/quantity';
import type { Solution } from '../network/solution';
import type { Exact } from './typical';

type Values = Solution['values'];

/** A way to write a product of powers, and the quantities it takes: a bit set. */
interface Way {
  product: Product;
  from: number;
}

/** A share of which nothing is known can be anything up to 1. */
const open = Object.fromEntries(
  quantityIds.filter((id) => domainMax(id) < Infinity).map((id) => [id, { lo: 0, hi: domainMax(id) }])
);

/**
 * What the known values say of a product of powers: tight, like the values themselves. Undefined if nothing follows.
 * `rangeOf({ tokens: 1, gpuTime: -1 }, values)` is tokens per GPU-second.
 */
export function rangeOf(monomial: Monomial, values: Values): Interval | undefined {
  const ids = idsIn(monomial);
  if (ids.length === 1 && monomial[ids[0]!] === 1) return values[ids[0]!];
  if (ids.every((id) => values[id] && isPoint(values[id])))
    return point(valueOf(monomial, Object.fromEntries(ids.map((id) => [id, values[id]!.lo]))));
  const known = readEnds({ ...open, ...values });
  const range = { lo: 0, hi: Infinity };
  for (const { product, from } of waysOf(monomial)) {
    if (!isWithin(from, known)) continue;
    range.lo = Math.max(range.lo, lowerEnd(product));
    range.hi = Math.min(range.hi, upperEnd(product));
  }
  if (range.lo === 0 && range.hi === Infinity) return undefined;
  // Where all is exact the ways differ by the noise of arithmetic.
  return range.lo < range.hi ? range : point(range.lo);
}

/**
 * A product of powers of exact values, from its own quantities where all are known, else by the shortest other way.
 *
 * @throws RangeError if it does not follow.
 */
export function valueOf(monomial: Monomial, values: Exact): number {
  const known = setOf(quantityIds.filter((id) => values[id] !== undefined));
  for (const i of indices(known)) lo[i] = hi[i] = values[quantityIds[i]!]!;
  const direct = directly(monomial);
  const way = isWithin(direct.from, known)
    ? direct
    : waysOf(monomial).find(({ from }) => isWithin(from, known));
  if (!way) throw new RangeError(`${JSON.stringify(monomial)} does not follow`);
  return lowerEnd(way.product);
}

/** Whether a product of powers follows from a bit set of quantities, whatever their values. */
export function isSettled(monomial: Monomial, by: number): boolean {
  const { from } = directly(monomial);
  return isWithin(from, by) || waysOf(monomial).some((way) => isWithin(way.from, by));
}

/** The quantities that count in a product. */
export const idsIn = (monomial: Monomial): QuantityId[] => quantityIds.filter((id) => monomial[id]);

/** A product of powers as it stands. */
function directly(monomial: Monomial): Way {
  const above: number[] = [];
  const below: number[] = [];
  quantityIds.forEach((id, i) => {
    const exponent = monomial[id] ?? 0;
    for (let power = Math.abs(exponent); power > 0; power--) (exponent > 0 ? above : below).push(i);
  });
  return { product: { coefficient: 1, above, below, root: 1 }, from: setOf(idsIn(monomial)) };
}

const found = new Map<string, Way[]>();

/** All ways to write a product of powers, shortest first; made once. */
function waysOf(monomial: Monomial): Way[] {
  const key = JSON.stringify(idsIn(monomial).map((id) => [id, monomial[id]]));
  let ways = found.get(key);
  if (!ways) {
    ways = waysTo(monomial)
      .map((product) => ({ product, from: takenBy(product) }))
      .sort((a, b) => length(a) - length(b));
    found.set(key, ways);
  }
  return ways;
}

const takenBy = ({ above, below }: Product): number =>
  [...above, ...below].reduce((set, index) => set | (1 << index), 0);

const length = ({ product }: Way): number => product.above.length + product.below.length;
