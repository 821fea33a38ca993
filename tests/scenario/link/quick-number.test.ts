import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDecimal, scaleDecimal } from '../../../src/lib/scenario/link/decimal';
import { quickNumber } from '../../../src/lib/scenario/link/quick-number';
import { linkOrder, units } from '../../../src/lib/scenario/unit';

const slow = (text: string, unit: { num: number; den: number }): number => {
  const decimal = parseDecimal(text);
  return decimal ? scaleDecimal(decimal, unit) : NaN;
};

const digits = (max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: max }).map((all) => all.join(''));

const plain = fc
  .tuple(digits(9), fc.option(digits(9), { nil: undefined }), fc.constantFrom('', ...'kKmMbBgGtT'))
  .map(([whole, fraction, suffix]) => whole + (fraction === undefined ? '' : `.${fraction}`) + suffix);

it('says to the last bit what exact arithmetic says, or nothing', () => {
  let said = 0;
  fc.assert(
    fc.property(plain, fc.constantFrom(...linkOrder), (text, id) => {
      const quick = quickNumber(text, units[id]);
      if (Number.isNaN(quick)) return true;
      said++;
      return quick === slow(text, units[id]);
    }),
    { numRuns: 50_000 }
  );
  // It would be of no use if it did not tell most of the time.
  expect(said).toBeGreaterThan(20_000);
});

it.each(['16k', '70B', '989', '400.5', '95', '1.1', '385', '2.49', '0.5', '12.25', '64000', '3G', '2.5M'])(
  'tells %s in every unit, as people write it',
  (text) => {
    for (const id of linkOrder) expect(quickNumber(text, units[id])).toBe(slow(text, units[id]));
  }
);

it.each([
  '',
  'k',
  '.',
  '1.',
  '.k',
  '1..2',
  '-1',
  '+1',
  '1e3',
  '0',
  '0.0',
  '0x10',
  '1_000',
  ' 1',
  '1 ',
  '1kk'
])('leaves "%s" to those who can read it, or refuse it', (text) => {
  expect(quickNumber(text, units.gpus)).toBeNaN();
});

it('leaves what has more than fifteen digits', () => {
  expect(quickNumber('123456789012345', units.gpus)).toBe(123456789012345);
  expect(quickNumber('12345678.9012345', units.gpus)).toBe(12345678.9012345);
  expect(quickNumber('1234567890123456', units.gpus)).toBeNaN();
  expect(quickNumber('9007199254740993', units.gpus)).toBeNaN();
});
