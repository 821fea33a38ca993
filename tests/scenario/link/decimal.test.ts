import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseDecimal,
  scaleDecimal,
  shortestDecimal,
  type Ratio
} from '../../../src/lib/scenario/link/decimal';
import { fromUnit, linkOrder, toUnit, units } from '../../../src/lib/scenario/unit';

const one: Ratio = { num: 1, den: 1 };
const scales = [...new Map(Object.values(units).map((unit) => [`${unit.num}/${unit.den}`, unit as Ratio]))];
const runs = { numRuns: 10_000 };

/** Any positive finite double, all exponents alike; subnormals and both ends of the range included. */
const double = fc
  .oneof(
    fc.bigInt({ min: 1n, max: 0x7fefffffffffffffn }),
    fc.bigInt({ min: 1n, max: 2n ** 52n }),
    fc.bigInt({ min: 0n, max: 2046n }).map((field) => field << 52n || 1n)
  )
  .map((bits) => new Float64Array(BigInt64Array.of(bits).buffer)[0] ?? 1);

/** Numbers of the size and shape that people write. */
const everyday = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -9, max: 26 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));

const read = (text: string, scale: Ratio): number => {
  const decimal = parseDecimal(text);
  if (!decimal) throw new Error(`unreadable: ${text}`);
  return scaleDecimal(decimal, scale);
};

/** Significant digits of a number's text. */
const digitsOf = (text: string): string =>
  text
    .replace(/[a-z].*$/i, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

describe('parseDecimal', () => {
  it.each([
    ['70B', 70e9],
    ['70b', 70e9],
    ['70G', 70e9],
    ['70g', 70e9],
    ['15T', 15e12],
    ['16k', 16_000],
    ['16K', 16_000],
    ['1.5M', 1.5e6],
    ['.5', 0.5],
    ['1e30', 1e30],
    ['1E-7', 1e-7],
    ['1e+3', 1000],
    ['2.5e1k', 25_000],
    ['007', 7],
    ['-3', -3],
    ['0', 0]
  ])('reads %s', (text, value) => expect(read(text, one)).toBe(value));

  it.each([
    '',
    '.',
    '5.',
    '+5',
    '1,5',
    '1_000',
    '0x10',
    'Infinity',
    'NaN',
    'k',
    '1 k',
    '1kk',
    '1e',
    '١',
    '5\u212a'
  ])('refuses %j', (text) => expect(parseDecimal(text)).toBeUndefined());

  it('refuses what is too long to be a number', () => {
    expect(parseDecimal('1'.repeat(100))).toBeDefined();
    expect(parseDecimal('1'.repeat(101))).toBeUndefined();
  });
});

describe('scaleDecimal', () => {
  it('reads like JavaScript itself where the scale is a power of ten', () => {
    const text = fc
      .tuple(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.integer({ min: -360, max: 320 }))
      .map(([digits, exponent]) => ({ digits, exponent }));
    const property = fc.property(text, ({ digits, exponent }) => {
      const decimal = { digits, exponent };
      return (
        scaleDecimal(decimal, one) === Number(`${digits}e${exponent}`) &&
        scaleDecimal(decimal, { num: 1e12, den: 1 }) === Number(`${digits}e${exponent + 12}`) &&
        scaleDecimal(decimal, { num: 1, den: 100 }) === Number(`${digits}e${exponent - 2}`) &&
        scaleDecimal(decimal, { num: 86_400, den: 1 }) === Number(`${digits * 86_400n}e${exponent}`)
      );
    });
    fc.assert(property, runs);
  });

  it('undoes a multiplication by 3600 and by 3.6e9 exactly', () => {
    const property = fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 20n }),
      fc.integer({ min: -40, max: 40 }),
      (n, e) => {
        const hourly = scaleDecimal({ digits: n * 3600n, exponent: e }, { num: 1, den: 3600 });
        const perKilowattHour = scaleDecimal({ digits: n * 36n, exponent: e + 8 }, { num: 1, den: 3.6e9 });
        return hourly === Number(`${n}e${e}`) && perKilowattHour === hourly;
      }
    );
    fc.assert(property, runs);
  });

  it('breaks ties to even, also below the normal range', () => {
    expect(read('9007199254740993', one)).toBe(2 ** 53);
    expect(read('9007199254740995', one)).toBe(2 ** 53 + 4);
    expect(read('9007199254740992.9999999999', one)).toBe(2 ** 53);
    expect(read('9007199254740993.0000000001', one)).toBe(2 ** 53 + 2);
    expect(scaleDecimal({ digits: 5n ** 1075n, exponent: -1075 }, one)).toBe(0);
    expect(scaleDecimal({ digits: 5n ** 1075n + 1n, exponent: -1075 }, one)).toBe(Number.MIN_VALUE);
    expect(scaleDecimal({ digits: 3n * 5n ** 1075n, exponent: -1075 }, one)).toBe(2 * Number.MIN_VALUE);
  });

  it('says out of range at once, however large the exponent', () => {
    expect(read('1e999999999', one)).toBe(Infinity);
    expect(read('1e-999999999', one)).toBe(0);
    expect(read(`1e${'9'.repeat(90)}`, one)).toBe(Infinity);
    expect(read(`-1e${'9'.repeat(90)}`, one)).toBe(-Infinity);
    expect(read(`0e${'9'.repeat(90)}`, one)).toBe(0);
    expect(read('1.7976931348623159e308', one)).toBe(Infinity);
    expect(read('1.7976931348623158e308', one)).toBe(Number.MAX_VALUE);
  });
});

describe('shortestDecimal', () => {
  it.each([
    [70e9, '70B'],
    [15e12, '15T'],
    [16_000, '16k'],
    [16_384, '16384'],
    [1500, '1.5k'],
    [1_250_000, '1.25M'],
    [100_000, '100k'],
    [999, '999'],
    [1, '1'],
    [0.95, '0.95'],
    [0.001, '0.001'],
    [0.0005, '5e-4'],
    [1e-7, '1e-7'],
    [1e30, '1e30'],
    [3.8e25, '3.8e25'],
    [999e12, '999T'],
    [1e15, '1e15'],
    [2 ** 53, '9007199254740992'],
    [Number.MIN_VALUE, '5e-324'],
    [Number.MAX_VALUE, '1.7976931348623157e308']
  ])('writes %d as %s', (value, text) => expect(shortestDecimal(value, one)).toBe(text));

  it('finds the number that was typed, where double arithmetic would not', () => {
    for (let percent = 1; percent <= 1000; percent++) {
      const text = String(percent / 10);
      expect(shortestDecimal(fromUnit('mfu', text), units.mfu)).toBe(text);
      expect(shortestDecimal(fromUnit('time', text), units.time)).toBe(text);
      expect(shortestDecimal(fromUnit('gpuPrice', text), units.gpuPrice)).toBe(text);
    }
  });

  it('uses the digits JavaScript itself finds shortest', () => {
    const property = fc.property(
      fc.oneof(double, everyday),
      (value) => digitsOf(shortestDecimal(value, one)) === digitsOf(String(value))
    );
    fc.assert(property, runs);
  });

  it.each(scales)('is read back to the last bit at scale %s, in at most 17 digits', (_, scale) => {
    const property = fc.property(fc.oneof(double, everyday), (value) => {
      const text = shortestDecimal(value, scale);
      return read(text, scale) === value && digitsOf(text).length <= 17 && !text.includes('+');
    });
    fc.assert(property, runs);
  });

  it.each(scales)('is read back for every power of two at scale %s', (_, scale) => {
    for (let exponent = -1074; exponent < 1024; exponent++) {
      expect(read(shortestDecimal(2 ** exponent, scale), scale)).toBe(2 ** exponent);
    }
  });

  it.each(scales)('cannot be written with one digit fewer at scale %s', (_, scale) => {
    const property = fc.property(fc.oneof(double, everyday), (value) => {
      const text = shortestDecimal(value, scale);
      const decimal = parseDecimal(text);
      const digits = BigInt(digitsOf(text));
      if (!decimal || digits < 10n) return true;
      const exponent = decimal.exponent + decimal.digits.toString().length - digits.toString().length;
      return [digits / 10n, digits / 10n + 1n].every(
        (fewer) => scaleDecimal({ digits: fewer, exponent: exponent + 1 }, scale) !== value
      );
    });
    fc.assert(property, { numRuns: 2000 });
  });
});

describe('units', () => {
  it('convert the figures people know', () => {
    expect(toUnit('time', 86_400)).toBe(1);
    expect(fromUnit('time', 12)).toBe(1_036_800);
    expect(fromUnit('time', '12')).toBe(1_036_800);
    expect(fromUnit('gpuPrice', '3.6')).toBe(0.001);
    expect(fromUnit('energy', '1')).toBe(3.6e9);
    expect(fromUnit('carbonIntensity', '360')).toBe(1e-7);
    expect(fromUnit('carbon', '1.5k')).toBe(1.5e6);
    expect(fromUnit('peakFlops', '989')).toBe(989e12);
    expect(toUnit('uptime', 0.95)).toBe(95);
    expect(fromUnit('gpus', 'many')).toBeNaN();
  });

  it('stay within two roundings of each other, there and back', () => {
    const property = fc.property(fc.constantFrom(...linkOrder), everyday, (id, value) => {
      const back = toUnit(id, fromUnit(id, value));
      return Math.abs(back / value - 1) <= 2 * Number.EPSILON;
    });
    fc.assert(property, runs);
  });
});
