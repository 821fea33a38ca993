import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TableBytes } from '../../src/cli/table-bytes';

function decimal(value: number): string {
  const bytes = new TableBytes();
  bytes.decimal(value);
  return bytes.take().toString();
}

it.each([
  [1, '1'],
  [16_000, '16000'],
  [28.999999999999996, '29'],
  [0.1 + 0.2, '0.3'],
  [1_036_184.2105263158 / 86_400, '11.9928728070175'],
  [15_606_938_443_776, '15606938443776'],
  [999_999_999_999_999, '999999999999999'],
  [1e15, '1e15'],
  [6.3e24, '6.3e24'],
  [1000, '1000'],
  [999.9999999999999, '1000'],
  [0.00125, '0.00125'],
  [1e-6, '0.000001'],
  [9.9e-7, '9.9e-7'],
  [1e-300, '1e-300'],
  [5e-324, '5e-324'],
  [1.7976931348623157e308, '1.7976931348623157e308']
])('writes %s as %s', (value, text) => {
  expect(decimal(value)).toBe(text);
});

it('brings every decimal of fifteen digits back as it was', () => {
  const property = fc.property(
    fc.bigInt({ min: 1n, max: 999_999_999_999_999n }),
    fc.integer({ min: -20, max: 20 }),
    (digits, exponent) => {
      const text = `${digits}e${exponent}`;
      return Number(decimal(Number(text))) === Number(text);
    }
  );
  fc.assert(property, { numRuns: 20_000 });
});

it('is within half a unit of the fifteenth digit or so, of any double', () => {
  const any = fc.double({
    min: Number.MIN_VALUE,
    max: Number.MAX_VALUE,
    noNaN: true,
    noDefaultInfinity: true
  });
  const property = fc.property(any, (value) => {
    const text = decimal(value);
    expect(text).toMatch(/^\d+(\.\d*[1-9])?(e-?\d+)?$/);
    const isUsual = value > 1e-8 && value < 1e36;
    expect(text.replace(/e.*|\D/g, '').replace(/^0+|0+$/g, '').length).toBeLessThanOrEqual(isUsual ? 15 : 17);
    // The last of fifteen digits is worth at most 1e-14 of the number.
    if (value > 1e-300) expect(Math.abs(Number(text) / value - 1)).toBeLessThan(0.7e-14);
  });
  fc.assert(property, { numRuns: 10_000 });
});

it('keeps text and numbers in order, however much there is', () => {
  const bytes = new TableBytes();
  let expected = '';
  for (let i = 1; i < 50_000; i++) {
    bytes.text('ü,');
    bytes.decimal(i / 8);
    bytes.character(10);
    expected += `ü,${i / 8}\n`;
  }
  expect(bytes.length).toBe(Buffer.byteLength(expected));
  expect(bytes.take().toString()).toBe(expected);
  expect(bytes.length).toBe(0);
});
