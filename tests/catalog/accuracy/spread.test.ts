import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextQuantile } from '$lib/catalog/accuracy/next-quantile';
import { wilson } from '$lib/catalog/accuracy/proportion';
import { spreadOf } from '$lib/catalog/accuracy/spread';

/** R: quantile(x, p, type = 6). */
test.each([
  [[1, 2, 3, 4, 5, 6, 7, 8, 9], 0.25, 2.5],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9], 0.5, 5],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9], 0.9, 9],
  [[2, 4, 8, 16], 0.5, 6],
  [[2, 4, 8, 16], 0.75, 14],
  [[7], 0.05, 7]
])('the quantile of %j at %d is %d', (sorted, p, value) => {
  expect(nextQuantile(sorted, p)).toBeCloseTo(value, 12);
});

test('of nothing there is no quantile and no spread', () => {
  expect(nextQuantile([], 0.5)).toBeNaN();
  expect(spreadOf([])).toBeUndefined();
});

test('ranges lie within each other, and within what was seen', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1 }), (values) => {
      const { median, half, most, runs } = spreadOf(values)!;
      expect(runs).toBe(values.length);
      const ends = [Math.min(...values), most.lo, half.lo, median, half.hi, most.hi, Math.max(...values)];
      ends.slice(1).forEach((end, i) => expect(end).toBeGreaterThanOrEqual(ends[i]! - 1e-12));
    })
  );
});

test('the next value lies within each range as often as it says', () => {
  // Every one of n + 1 places of a new value among n old ones is as likely: of 19, 18 gaps of 20 lie within nine in ten.
  const old = Array.from({ length: 19 }, (_, i) => i + 1);
  const { half, most } = spreadOf(old)!;
  const places = Array.from({ length: 20 }, (_, i) => i + 0.5);
  const within = ({ lo, hi }: { lo: number; hi: number }) => places.filter((x) => x > lo && x < hi).length;
  expect(within(most) / 20).toBe(0.9);
  expect(within(half) / 20).toBe(0.5);
});

/** Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718]
])('the 95 %% interval of %d of %d', (hits, n, lo, hi) => {
  const interval = wilson(hits, n);
  expect(interval.lo).toBeCloseTo(lo, 4);
  expect(interval.hi).toBeCloseTo(hi, 4);
});

test('all of them and none of them reach the ends; no trials are no proportion', () => {
  expect(wilson(5, 5).hi).toBe(1);
  expect(wilson(0, 5).lo).toBe(0);
  expect(() => wilson(0, 0)).toThrow(RangeError);
});
