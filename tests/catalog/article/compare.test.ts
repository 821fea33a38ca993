import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '$lib/catalog/article/compare';
import { about, between, exactly, kilo, over, rounded, type Statement } from '$lib/catalog/article/statement';

test.each<[string, Statement, Statement, string]>([
  ['a figure and itself', rounded('2e12'), rounded('2e12'), 'holds'],
  ['"over 400" and over 400', over('400e12'), over('400e12'), 'holds'],
  ['"over 1 million" and 1,418,091', over('1e6'), exactly(1_418_091), 'holds'],
  ['8k and 8,192', kilo('8'), exactly(8192), 'holds'],
  ['15T where the source says over 15T', rounded('15e12'), over('15e12'), 'rounded'],
  ['128K and 128,256', kilo('128'), exactly(128_256), 'rounded'],
  ['"over 400" and 380 to 430', over('400'), between(380, 430), 'rounded'],
  ['64 and 65.2 billion', rounded('64e9'), rounded('65.2e9'), 'wrong'],
  ['"over 400" and 300', over('400'), exactly(300), 'wrong']
])('%s', (_, says, source, verdict) => {
  expect(compare(says, source).verdict).toBe(verdict);
});

test('a miss is stated to the letter and with all rounding granted', () => {
  // 750 billion over 800 million; 750 billion over the most that "about 800 million" covers.
  const { verdict, nominal, least } = compare(about('800e6'), over('750e9'));
  expect(verdict).toBe('wrong');
  expect(nominal).toBeCloseTo(937.5, 9);
  expect(least).toBeCloseTo(750e9 / 900e6, 9);
});

const statement = fc
  .tuple(fc.double({ min: 1e-3, max: 1e15, noNaN: true }), fc.constantFrom(1.5, 2.5, 40))
  .map(([value, wider]): Statement => ({
    readings: [{ lo: value, hi: value }],
    wide: { lo: value / wider, hi: value * wider }
  }));

test('the verdict is wrong exactly where even rounding leaves a gap, and factors are the same both ways', () => {
  fc.assert(
    fc.property(statement, statement, (a, b) => {
      const [one, other] = [compare(a, b), compare(b, a)];
      expect(one.verdict === 'wrong').toBe(one.least > 1);
      expect([one.least, one.nominal]).toEqual([other.least, other.nominal]);
      expect(one.nominal).toBeGreaterThanOrEqual(one.least);
      expect(one.least).toBeGreaterThanOrEqual(1);
    })
  );
});
