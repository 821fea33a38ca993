import { describe, expect, test } from 'vitest';
import { about, date, exactly, hullOf, kilo, over, rounded } from '$lib/catalog/article/statement';

describe('what a figure covers', () => {
  test.each([
    // Half of one in the last digit that is written; zeros at the end are not counted as digits.
    ['64e9', 63.5e9, 64.5e9],
    ['70e9', 65e9, 75e9],
    ['6.7e9', 6.65e9, 6.75e9],
    ['2.0e12', 1.95e12, 2.05e12],
    ['1300000', 1.25e6, 1.35e6],
    ['30840000', 30_835_000, 30_845_000]
  ])('rounded %s: %d to %d', (text, lo, hi) => {
    expect(rounded(text)).toEqual({ readings: [{ lo: Number(text), hi: Number(text) }], wide: { lo, hi } });
  });

  test('hours are rounded as hours, and stated in seconds', () => {
    expect(rounded('1300000', 3600).wide).toEqual({ lo: 1.25e6 * 3600, hi: 1.35e6 * 3600 });
  });

  test('"about" is wider by one in its last digit', () => {
    expect(about('800e6').wide).toEqual({ lo: 700e6, hi: 900e6 });
  });

  test('"over" is open, up to the end of the domain', () => {
    expect(over('400e12').wide).toEqual({ lo: 400e12, hi: Infinity });
    expect(over('0.95', 1).wide).toEqual({ lo: 0.95, hi: 1 });
  });

  test('"K" is 1,000 or 1,024, so 24K covers 24,576', () => {
    const { readings, wide } = kilo('24');
    expect(readings.map(({ lo }) => lo)).toEqual([24_000, 24_576]);
    expect(wide).toEqual({ lo: 23_500, hi: 24.5 * 1024 });
  });

  test.each([
    ['2024-04-18', '2024-04-18', '2024-04-18'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023', '2023-01-01', '2023-12-31']
  ])('%s is %s to %s', (text, first, last) => {
    const day = (iso: string) => Date.parse(iso) / 86_400_000;
    expect(date(text).wide).toEqual({ lo: day(first), hi: day(last) });
  });

  test('a hull reaches from the least to the most', () => {
    expect(hullOf([exactly(2), rounded('3')])).toEqual({
      readings: [{ lo: 2, hi: 3 }],
      wide: { lo: 2, hi: 3.5 }
    });
  });
});
