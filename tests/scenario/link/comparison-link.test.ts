import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureIds, quantityIds, type Interval } from '$lib/estimate';
import {
  decodeComparison,
  encodeComparison,
  letters,
  type ComparedRun,
  type Comparison
} from '$lib/scenario';
import golden from '../golden-comparisons.json';
import { anyLinkText, bitsOf, isValidScenario, scenario } from '../scenarios';

const start: Comparison = {
  runs: [
    {
      scenario: {
        name: 'First',
        given: { attention: { lo: 1, hi: 1 }, params: { lo: 7e9, hi: 7e9 } },
        solveFor: 'time'
      }
    },
    { scenario: { name: 'Second', given: { attention: { lo: 1, hi: 1 } }, solveFor: 'gpuTime' } }
  ],
  base: 1,
  measure: 'peak'
};

const text = fc.option(
  fc
    .tuple(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), fc.double({ min: 1, max: 2, noNaN: true }))
    .map(([lo, by]) => ({ lo, hi: by > 1.9 ? Infinity : lo * by })),
  { nil: undefined }
);

const run: fc.Arbitrary<ComparedRun> = fc
  .tuple(scenario, text)
  .map(([scenario, text]) => ({ scenario, ...(text && { text }) }));

const comparison: fc.Arbitrary<Comparison> = fc
  .record({
    runs: fc.array(run, { minLength: 1, maxLength: letters.length }),
    base: fc.nat(letters.length - 1),
    measure: fc.constantFrom(...measureIds)
  })
  .map(({ runs, base, measure }) => ({ runs, base: base % runs.length, measure }));

const bits = ({ runs, base, measure }: Comparison): string =>
  [
    ...runs.flatMap(({ scenario, text }) => [
      bitsOf(scenario),
      ...(text ? new BigUint64Array(Float64Array.of(text.lo, text.hi).buffer) : ['no text'])
    ]),
    base,
    measure
  ].join(' ');

const isValid = ({ runs, base, measure }: Comparison): boolean =>
  runs.length <= letters.length &&
  runs.every(
    ({ scenario, text }) => isValidScenario(scenario) && (!text || (text.lo <= text.hi && text.hi > 0))
  ) &&
  (base === 0 || (base > 0 && base < runs.length)) &&
  measureIds.includes(measure);

describe('golden links', () => {
  const read = (value: number | (number | null)[]): Interval =>
    typeof value === 'number' ? { lo: value, hi: value } : { lo: value[0] ?? 0, hi: value[1] ?? Infinity };
  const givenOf = (given: Record<string, number | (number | null)[]>) =>
    Object.fromEntries(Object.entries(given).map(([id, value]) => [id, read(value)]));

  const runOf = (listed: (typeof golden)[number]['runs'][number], i: number): unknown => {
    if (listed === 'start') return start.runs[i];
    if (listed === 'start base') return start.runs[start.base];
    const { scenario, text } = listed as { scenario: { given: Record<string, number> }; text?: number };
    return {
      scenario: { ...scenario, given: givenOf(scenario.given) },
      ...(text !== undefined && { text: read(text) })
    };
  };

  it.each(golden)('$note', ({ link, runs, base = 0, measure = 'useful', notices = [] }) => {
    const expected = { comparison: { runs: runs.map(runOf), base, measure }, notices };
    expect(decodeComparison(link, start)).toEqual(expected);
  });
});

describe('a comparison', () => {
  it('comes back from its link to the last bit, in one spelling that browsers keep', () => {
    const property = fc.property(comparison, (original) => {
      const link = encodeComparison(original);
      const { comparison: read, notices } = decodeComparison(link, start);
      return (
        isValid(original) &&
        notices.length === 0 &&
        bits(read) === bits(original) &&
        encodeComparison(read) === link &&
        new URL(link, 'https://example.org/').search === link &&
        !link.includes('+')
      );
    });
    fc.assert(property, { numRuns: 3000 });
  }, 60_000);

  it('leaves out what is implied: the first as the base, useful FLOP', () => {
    const { runs } = start;
    expect(encodeComparison({ runs, base: 0, measure: 'useful' })).not.toMatch(/base|measure/);
    expect(encodeComparison(start)).toMatch(/&base=b&measure=peak$/);
  });
});

it('any text is read as a valid comparison', () => {
  const pieces = fc.constantFrom(
    ...letters.flatMap((letter) => [
      `&${letter}.solve=time`,
      `&${letter}.gpus=`,
      `&${letter}.text=`,
      `&${letter}.`
    ]),
    '&base=',
    '&measure=',
    ...letters,
    ...measureIds,
    ...quantityIds
  );
  const anything = fc.array(fc.oneof(pieces, anyLinkText)).map((parts) => parts.join(''));
  const property = fc.property(anything, (search) => {
    const { comparison: read, notices } = decodeComparison(search, start);
    const again = encodeComparison(read);
    return (
      isValid(read) &&
      notices.every(({ value }) => value.length <= 120) &&
      (read.runs.length === 0 || bits(decodeComparison(again, start).comparison) === bits(read))
    );
  });
  fc.assert(property, { numRuns: 3000 });
}, 60_000);

it.each([
  ['repeated keys', `?${'&a.params=1'.repeat(1e5)}`],
  ['letters', `?${letters.map((letter) => `&${letter}.name=${'x'.repeat(1e5)}`).join('')}`],
  ['separators', '&'.repeat(1e6)]
])('an enormous link is a comparison: %s', (_, link) => {
  expect(isValid(decodeComparison(link, start).comparison)).toBe(true);
});
