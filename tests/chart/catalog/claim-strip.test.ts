import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { about, exactly, over, rounded } from '$lib/catalog/article/statement';
import { claimStrip } from '$lib/chart/catalog/claim-strip';

test('figures that agree stand at the same place, in the middle', () => {
  const { says, against } = claimStrip(rounded('2e12'), exactly(2e12));
  expect(says.points[0]).toBeCloseTo(against.points[0]!, 9);
  expect(says.points[0]! > 30 && says.points[0]! < 70).toBe(true);
});

test('a thousandfold miss spans the strip, with a tick at each power of ten', () => {
  const { says, against, ticks } = claimStrip(about('800e6'), exactly(750e9));
  expect(against.points[0]! - says.points[0]!).toBeGreaterThan(50);
  expect([says.align, against.align]).toEqual(['start', 'end']);
  expect(ticks.length).toBeGreaterThanOrEqual(3);
});

test('an open end runs to the edge', () => {
  const { says } = claimStrip(over('400'), exactly(380));
  expect([says.to, says.isOpenRight, says.isOpenLeft]).toEqual([100, true, false]);
  const upTo = { readings: [{ lo: 0, hi: 5 }], wide: { lo: 0, hi: 6 } };
  expect(claimStrip(upTo, exactly(7)).says).toMatchObject({ from: 0, isOpenLeft: true });
});

describe('whatever the figures', () => {
  const value = fc.double({ min: 1e-6, max: 1e27, noNaN: true });
  test('everything lies on the strip, and the larger figure never to the left', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const { says, against, ticks } = claimStrip(exactly(a), exactly(b));
        for (const at of [says.from, says.to, against.from, against.to, ...ticks])
          expect(at >= 0 && at <= 100).toBe(true);
        if (a > b) expect(says.points[0]!).toBeGreaterThanOrEqual(against.points[0]!);
        expect(ticks.length).toBeGreaterThan(1);
      })
    );
  });
});
