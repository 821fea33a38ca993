import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleLinear } from '$lib/chart/lean-d3';
import { expectClose } from '../approx';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const ends = fc.tuple(number, number);

test('a scale takes the ends of its domain to those of its range, and what lies between in proportion', () => {
  fc.assert(
    fc.property(ends, ends, fc.double({ min: -1, max: 2, noNaN: true }), ([a, b], [from, to], share) => {
      fc.pre(Math.abs(b - a) > 1e-3);
      const scale = scaleLinear().domain([a, b]).range([from, to]);
      expect(scale(a) === from && scale(b) === to).toBe(true);
      const expected = from + (to - from) * share;
      expectClose(scale(a + (b - a) * share) + 1e8, expected + 1e8, 1e-9);
    })
  );
});

test('a domain without width lies in the middle', () => {
  expect(scaleLinear().domain([3, 3]).range([0, 100])(3)).toBe(50);
});

test('a copy goes its own way', () => {
  const scale = scaleLinear().domain([0, 10]).range([0, 100]);
  const copy = scale.copy().range([100, 0]);
  expect([scale(2), copy(2)]).toEqual([20, 80]);
  expect([scale.domain(), copy.domain()]).toEqual([
    [0, 10],
    [0, 10]
  ]);
});
