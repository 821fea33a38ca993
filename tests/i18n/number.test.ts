import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Numbers } from '$lib/i18n';
import { expectClose } from '../approx';

const en = new Numbers('en');
const de = new Numbers('de');
const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
const scaled = (numbers: Numbers, value: number, digits?: number, like?: number): string => {
  const { text, suffix } = numbers.scaled(value, digits, like);
  return plainSpaces(text + suffix);
};

const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

describe('a plain number', () => {
  test.each([
    [70, '70', '70'],
    [11.993, '12.0', '12,0'],
    [9.214, '9.21', '9,21'],
    [0.4044, '0.404', '0,404'],
    [0.000123456, '0.000123', '0,000123'],
    [0.1 + 0.2, '0.3', '0,3'],
    [1234.5, '1,235', '1.235'],
    [16_000, '16,000', '16.000'],
    [999_999, '999,999', '999.999'],
    [0, '0', '0'],
    [Infinity, '∞', '∞'],
    [6.3e24, '6.3 × 10²⁴', '6,3 × 10²⁴'],
    [1.23456e-7, '1.23 × 10⁻⁷', '1,23 × 10⁻⁷'],
    [-9.09, '-9.09', '-9,09']
  ])('%f is %s, in German %s', (value, english, german) => {
    expect(plainSpaces(en.plain(value))).toBe(english);
    expect(plainSpaces(de.plain(value))).toBe(german);
  });

  test('keeps the zeros that stand for rounded digits, and only those', () => {
    expect(en.plain(2.0001)).toBe('2.00');
    expect(en.plain(2)).toBe('2');
    expect(en.plain(2.5)).toBe('2.5');
    expect(en.plain(2.5003)).toBe('2.50');
  });

  test('is written to as many digits as asked for', () => {
    expect(en.plain(Math.PI, 6)).toBe('3.14159');
    expect(en.plain(Math.PI, 2)).toBe('3.1');
    expect(en.plain(0.0909, 2)).toBe('0.091');
  });

  test.each([
    [9.996, '10.0'],
    [99.96, '100'],
    [0.9996, '1.00'],
    [0.09996, '0.100']
  ])('%f rounds up to the next power of ten with three digits: %s', (value, text) => {
    expect(en.plain(value)).toBe(text);
  });

  test('is within half a unit of the third digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e15, maxExcluded: true, noNaN: true }), (value) => {
        expectClose(Number(en.plain(value).replaceAll(',', '')), value, 0.0051);
      })
    );
  });
});

describe('a number with a word for its size', () => {
  test.each([
    [4_605_263, '4.61 M', '4,61 Mio.'],
    [70e9, '70 B', '70 Mrd.'],
    [15e12, '15 T', '15 Bio.'],
    [1e6, '1 M', '1 Mio.'],
    [16_000, '16,000', '16.000'],
    [6.3e24, '6.3 × 10²⁴', '6,3 × 10²⁴'],
    [0.5, '0.5', '0,5']
  ])('%f is %s, in German %s', (value, english, german) => {
    expect(scaled(en, value)).toBe(english);
    expect(scaled(de, value)).toBe(german);
  });

  test.each([
    [999.4e6, '999 M'],
    [999.95e6, '1.00 B'],
    [999.6e9, '1.00 T'],
    [9.994e11, '999 B']
  ])('%f is %s: a thousand millions is a billion', (value, text) => {
    expect(scaled(en, value)).toBe(text);
  });

  test('just below a million is written in full, or as a million to three digits', () => {
    expect(['999,999', '1.00 M']).toContain(scaled(en, 999_999));
    expect(scaled(en, 999_400)).toBe('999,400');
  });

  test('just below 10^15 is not a thousand trillions', () => {
    expect(scaled(en, 9.9996e14)).not.toMatch(/1,000/);
  });

  test('has one to three digits before its word, and three in all', () => {
    fc.assert(
      fc.property(fc.double({ min: 6, max: 14.99, noNaN: true }), (exponent) => {
        const value = 10 ** exponent;
        const [text = '', word = ''] = scaled(en, value).split(' ');
        const size = { M: 1e6, B: 1e9, T: 1e12 }[word]!;
        expectClose(Number(text) * size, value, 0.0051);
        expect(Number(text), text).toBeGreaterThanOrEqual(1);
        expect(Number(text), text).toBeLessThan(1000);
        expect(digitsOf(text).length, text).toBeLessThanOrEqual(3);
      })
    );
  });

  test('can share the word of another', () => {
    expect(en.scaled(380e6, 3, 2e9).text).toBe('0.38');
    expect(en.scaled(2e9, 3, 2e9)).toEqual({ text: '2', suffix: '\u00a0B' });
  });
});

describe('a power of ten', () => {
  test.each([
    [6.3e24, '6.3 × 10²⁴'],
    [1.7e308, '1.7 × 10³⁰⁸'],
    [2e-300, '2 × 10⁻³⁰⁰'],
    [-6.3e24, '-6.3 × 10²⁴']
  ])('%f is %s', (value, text) => {
    expect(plainSpaces(en.scientific(value))).toBe(text);
  });

  test('has a mantissa below ten, whatever is rounded', () => {
    fc.assert(
      fc.property(fc.double({ min: -300, max: 300, noNaN: true }), (exponent) => {
        const text = plainSpaces(en.scientific(10 ** exponent));
        expect(text).toMatch(/^(\d(\.\d+)? × )?10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+$/);
      }),
      { examples: [[Math.log10(9.9996e23)], [Math.log10(9.999e-5)]] }
    );
  });

  test('of the smallest number is no infinity', () => {
    expect(en.plain(5e-324)).not.toContain('∞');
  });
});

describe('a number in full', () => {
  test.each([
    [70e9, '70,000,000,000', '70.000.000.000'],
    [1234.5678, '1,234.5678', '1.234,5678'],
    [28.999999999999996, '29', '29'],
    [0.001, '0.001', '0,001']
  ])('%f is %s, in German %s', (value, english, german) => {
    expect(en.full(value)).toBe(english);
    expect(de.full(value)).toBe(german);
  });

  test('says twelve digits of every number', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 15, noNaN: true }), (exponent) => {
        const value = 10 ** exponent;
        expectClose(Number(en.full(value).replaceAll(',', '')), value, 1e-11);
        const german = de.full(value).replaceAll('.', '').replace(',', '.');
        expectClose(Number(german), value, 1e-11);
      })
    );
  });

  test('of a tiny number is not 0', () => {
    expect(en.full(1.5e-21)).not.toBe('0');
  });
});
