import type { Interval } from './interval';
import { domainMax, quantityIds, type QuantityId } from './quantity';
import type { Given, Solution } from './solution';

/**
 * The ends of every quantity's interval while one set of givens is solved, by index; written anew by each call. The
 * two functions below name each quantity because access by a computed key takes five times as long, and would be
 * most of the time of a solve.
 */
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
  take(0, given.params);
  take(1, given.tokens);
  take(2, given.attention);
  take(3, given.compute);
  take(4, given.gpus);
  take(5, given.peakFlops);
  take(6, given.mfu);
  take(7, given.gpuFlops);
  take(8, given.uptime);
  take(9, given.usefulFlops);
  take(10, given.time);
  take(11, given.gpuTime);
  take(12, given.tokenRate);
  take(13, given.tokensPerParam);
  take(14, given.gpuPrice);
  take(15, given.cost);
  take(16, given.gpuPower);
  take(17, given.pue);
  take(18, given.energy);
  take(19, given.carbonIntensity);
  take(20, given.carbon);
  return set;
}

/** The intervals of a bit set of quantities. */
export function writeEnds(set: number): Solution['values'] {
  const values: Solution['values'] = {};
  if (set & 0x1) values.params = interval(0);
  if (set & 0x2) values.tokens = interval(1);
  if (set & 0x4) values.attention = interval(2);
  if (set & 0x8) values.compute = interval(3);
  if (set & 0x10) values.gpus = interval(4);
  if (set & 0x20) values.peakFlops = interval(5);
  if (set & 0x40) values.mfu = interval(6);
  if (set & 0x80) values.gpuFlops = interval(7);
  if (set & 0x100) values.uptime = interval(8);
  if (set & 0x200) values.usefulFlops = interval(9);
  if (set & 0x400) values.time = interval(10);
  if (set & 0x800) values.gpuTime = interval(11);
  if (set & 0x1000) values.tokenRate = interval(12);
  if (set & 0x2000) values.tokensPerParam = interval(13);
  if (set & 0x4000) values.gpuPrice = interval(14);
  if (set & 0x8000) values.cost = interval(15);
  if (set & 0x10000) values.gpuPower = interval(16);
  if (set & 0x20000) values.pue = interval(17);
  if (set & 0x40000) values.energy = interval(18);
  if (set & 0x80000) values.carbonIntensity = interval(19);
  if (set & 0x100000) values.carbon = interval(20);
  return values;
}

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
