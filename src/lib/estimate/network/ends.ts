import { figuresIn, forEachFigure } from './by-name';
import type { Interval } from './interval';
import { domainMax, quantityIds, type QuantityId } from './quantity';
import type { Given, Solution } from './solution';

/** The ends of every quantity's interval while one set of givens is solved, by index; written anew by each call. */
export const lo = new Float64Array(quantityIds.length);
export const hi = new Float64Array(quantityIds.length);

/** Upper ends of the domains. */
export const max = Float64Array.from(quantityIds, domainMax);

/** Whether every given quantity is a single value. */
export let exact = true;

let set = 0;

/**
 * Writes the ends of the given quantities and returns their bit set.
 *
 * @throws RangeError naming the quantity, as `solve` says.
 */
export function readEnds(given: Given): number {
  set = 0;
  exact = true;
  forEachFigure(given, take);
  return set;
}

/** The intervals of a bit set of quantities. */
export const writeEnds = (set: number): Solution['values'] => figuresIn(set, interval);

const interval = (index: number): Interval => ({ lo: lo[index]!, hi: hi[index]! });

function take(index: number, value: number | Interval | undefined): void {
  if (value === undefined) return;
  if (typeof value === 'number') {
    if (!(value > 0 && value <= max[index]! && value < Infinity)) throw outside(quantityIds[index]!, value);
    lo[index] = hi[index] = value;
  } else {
    if (!isWithin(value, max[index]!)) throw outside(quantityIds[index]!, value);
    // + 0 makes a -0 of it 0, which divides like any open end.
    lo[index] = value.lo + 0;
    hi[index] = Math.min(value.hi, max[index]!);
    if (lo[index] !== hi[index]) exact = false;
  }
  set |= 1 << index;
}

function isWithin({ lo, hi }: Interval, max: number): boolean {
  return lo >= 0 && lo <= hi && lo < Infinity && lo <= max && hi > 0 && (hi <= max || hi === Infinity);
}

function outside(id: QuantityId, value: number | Interval): RangeError {
  const said = typeof value === 'number' ? `${value}` : `${value.lo}..${value.hi}`;
  const end = domainMax(id) < Infinity ? `at most ${domainMax(id)}` : 'finite';
  return new RangeError(`${id} is ${said}; it must be positive and ${end}`);
}
