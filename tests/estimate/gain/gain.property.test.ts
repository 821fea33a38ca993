import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gainOf,
  measureIds,
  measures,
  sideOf,
  type Cause,
  type Gain,
  type Given,
  type Measure,
  type MeasureId,
  type QuantityId,
  type Side
} from '$lib/estimate';
import { expectClose } from '../../approx';
import { anyCase, anyRun, exactCase } from '../network/case';
import { basis, type Run } from '../network/run';

const runs = { numRuns: 10_000 };
const patience = 600_000;

const measure = fc.constantFrom(...measureIds);
const text = fc.option(
  fc
    .tuple(fc.double({ min: 0.5, max: 1, noNaN: true }), fc.double({ min: 1, max: 2, noNaN: true }))
    .map(([lo, hi]) => ({ lo, hi })),
  { nil: undefined }
);

const margin = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.5, noNaN: true }));

/** Exponents over the eleven figures that settle the others, by hand. */
const useful = { peakFlops: 1, mfu: 1, uptime: 1 };
const perGpuSecond = { ...useful, params: -1, attention: -1 };
const exponents: Record<MeasureId, Partial<Record<QuantityId, number>>> = {
  useful,
  tokens: perGpuSecond,
  text: perGpuSecond,
  joule: { ...perGpuSecond, gpuPower: -1, pue: -1 },
  dollar: { ...perGpuSecond, gpuPrice: -1 },
  watt: { ...useful, gpuPower: -1 },
  step: { peakFlops: 1, mfu: 1 },
  share: { mfu: 1, uptime: 1 },
  peak: { peakFlops: 1 }
};

const causesIn = ({ factors, unknown }: Gain): Cause[] =>
  [...factors, ...unknown].flatMap(({ causes }) => causes);

/** Every number of a gain. */
const numbersIn = ({ total, factors }: Gain): number[] =>
  [...(total ? [total] : []), ...factors].flatMap(({ range, value }) => [range.lo, range.hi, value ?? 1]);

/** The same with the sides exchanged: the ends of a range change places. */
const exchanged = ({ total, factors }: Gain): number[] =>
  [...(total ? [total] : []), ...factors].flatMap(({ range, value }) => [range.hi, range.lo, value ?? 1]);

/** Whether one is exactly one over the other, to the last bit. */
const isInverse = (a: number, b: number): boolean => (a >= b ? 1 / a === b : 1 / b === a);

/** Whether all of a side is far enough from the ends of the range of doubles for products of it. */
const isUsual = ({ solution, typical }: Side): boolean =>
  [...Object.values(solution.values).flatMap(({ lo, hi }) => [lo, hi]), ...Object.values(typical)].every(
    (number) => number === 0 || number === Infinity || Math.abs(Math.log10(number)) < 60
  );

function expectWithin({ factors, total }: Gain): void {
  for (const { range, value = range.lo } of [...factors, ...(total ? [total] : [])]) {
    expect(range.lo).toBeLessThanOrEqual(range.hi);
    expect(value).toBeGreaterThanOrEqual(range.lo * (1 - 1e-9));
    expect(value).toBeLessThanOrEqual(range.hi * (1 + 1e-9));
  }
}

function expectInverse(there: Gain, back: Gain): void {
  expect(causesIn(back)).toEqual(causesIn(there));
  expect(back.unknown).toEqual(
    there.unknown.map(({ causes, base, run }) => ({ causes, base: run, run: base }))
  );
  const inverse = exchanged(back);
  const numbers = numbersIn(there);
  expect(inverse).toHaveLength(numbers.length);
  numbers.forEach((number, i) =>
    expect(isInverse(number, inverse[i]!), `${number} ${inverse[i]}`).toBe(true)
  );
}

function expectEachCauseOnce(gain: Gain): void {
  const { text }: Measure = measures[gain.measure];
  const expected = basis.filter((cause) => exponents[gain.measure][cause]);
  expect(causesIn(gain).sort()).toEqual([...expected, ...(text ? ['tokenizer'] : [])].sort());
}

it(
  'the factors of any two runs multiply to the gain within 1e-12; with the sides exchanged all is exactly one over it',
  () => {
    let seen = 0;
    const property = fc.property(anyCase, anyCase, text, text, measure, (base, run, a, b, id) => {
      const [first, second] = [sideOf(base.given, a), sideOf(run.given, b)];
      const [there, back] = [gainOf(first, second, id), gainOf(second, first, id)];
      expect(back === undefined).toBe(there === undefined);
      if (!there || !back) return;
      expectInverse(there, back);
      expectEachCauseOnce(there);
      if (![first, second].every(isUsual)) return;
      expectWithin(there);
      const { factors, total, unknown } = there;
      if (!total) return;
      expect(total.value === undefined).toBe(unknown.length > 0);
      if (total.value === undefined) return;
      seen++;
      expectClose(
        factors.reduce((product, { value }) => product * value, 1),
        total.value,
        1e-12
      );
    });
    fc.assert(property, runs);
    expect(seen).toBeGreaterThan(200);
  },
  patience
);

it(
  'the same holds for 10,000 pairs of which all is given',
  () => {
    const whole = fc.tuple(anyRun, fc.array(margin, { minLength: basis.length, maxLength: basis.length }));
    const given = ([run, margins]: [Run, number[]]): Given =>
      Object.fromEntries(basis.map((id, i) => [id, { lo: run[id] * (1 - margins[i]!), hi: run[id] }]));
    const property = fc.property(whole, whole, measure, (base, run, id) => {
      const one = { lo: 1, hi: 1 };
      const [first, second] = [sideOf(given(base), one), sideOf(given(run), one)];
      const there = gainOf(first, second, id)!;
      expectInverse(there, gainOf(second, first, id)!);
      expect(there.unknown).toEqual([]);
      expectClose(
        there.factors.reduce((product, { value }) => product * value, 1),
        there.total!.value!,
        1e-12
      );
    });
    fc.assert(property, runs);
  },
  patience
);

describe('between two runs of which some exact figures are known', () => {
  const ratio = (causes: readonly Cause[], id: MeasureId, base: Run, run: Run): number =>
    causes.reduce((product, cause) => {
      const quantity = cause as QuantityId;
      return product * (run[quantity] / base[quantity]) ** exponents[id][quantity]!;
    }, 1);

  const exactMeasure = fc.constantFrom(...measureIds.filter((id) => id !== 'text'));

  it(
    'every factor is what the runs truly differ by: none is 1 because it is not known',
    () => {
      const seen = { alone: 0, together: 0, unknown: 0 };
      const property = fc.property(exactCase, exactCase, exactMeasure, (base, run, id) => {
        const gain = gainOf(sideOf(base.given), sideOf(run.given), id);
        if (!gain) return;
        for (const { causes, range, value } of gain.factors) {
          expectClose(value, ratio(causes, id, base.run, run.run), 1e-9);
          // A factor that only might be so would be a range.
          expectClose(range.hi, range.lo, 1e-9);
          seen[causes.length > 1 ? 'together' : 'alone']++;
        }
        seen.unknown += gain.unknown.length;
        if (gain.total?.value !== undefined)
          expectClose(
            gain.total.value,
            ratio(Object.keys(exponents[id]) as Cause[], id, base.run, run.run),
            1e-9
          );
      });
      fc.assert(property, { numRuns: 4000 });
      for (const count of Object.values(seen)) expect(count).toBeGreaterThan(300);
    },
    patience
  );
});
