import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  domainMax,
  quantityIds,
  solve,
  type Given,
  type Interval,
  type QuantityId,
  type Solution
} from '$lib/estimate';
import { expectClose } from '../../approx';
import { anyCase, anything, exactCase, idsIn, intervalOf, without } from './case';

const runs = { numRuns: 10_000 };
const patience = 600_000;

const isValid = ({ lo, hi }: Interval): boolean => 0 <= lo && lo <= hi && lo < Infinity && hi > 0;

/** All numbers anywhere in a solution. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const entries = ({ values }: Solution): [QuantityId, Interval][] =>
  quantityIds.flatMap((id) => (values[id] ? [[id, values[id]]] : []));

/** Asserts that values lie within the domains and the givens, and that exact givens come back as they are. */
function expectNarrowed(given: Given, { values }: Solution): void {
  for (const id of quantityIds) expect(values[id]?.hi ?? 0, id).toBeLessThanOrEqual(domainMax(id));
  for (const id of idsIn(given)) {
    const { lo, hi } = intervalOf(given[id]!);
    const value = values[id] ?? anything(id);
    expect(value.lo >= lo * (1 - 1e-9) && value.hi <= hi * (1 + 1e-9), id).toBe(true);
    if (lo === hi) expect(value).toEqual({ lo, hi });
  }
}

/** A given said less exactly: both ends moved out, or opened. */
function widen(id: QuantityId, value: number | Interval, by: number): Interval {
  const { lo, hi } = intervalOf(value);
  return by > 1e3
    ? { lo: 0, hi: Infinity }
    : { lo: lo / by, hi: hi === Infinity ? hi : Math.min(hi * by, domainMax(id)) };
}

describe('whatever is given', () => {
  it(
    'no number is NaN, every interval is one, shares are at most 1 and givens are only narrowed',
    () => {
      const property = fc.property(anyCase, ({ given }) => {
        const solution = solve(given);
        expect(numbersIn(solution).some(Number.isNaN)).toBe(false);
        for (const [id, value] of entries(solution))
          expect(isValid(value), `${id} is ${JSON.stringify(value)}`).toBe(true);
        for (const { given, implied, factor } of solution.conflicts) {
          expect([given, implied].every(isValid)).toBe(true);
          expect(factor).toBeGreaterThan(1);
        }
        if (solution.conflicts.length === 0) expectNarrowed(given, solution);
      });
      fc.assert(property, runs);
    },
    patience
  );

  it(
    'the order it is given in makes no difference',
    () => {
      const property = fc.property(anyCase, fc.infiniteStream(fc.nat()), ({ given }, random) => {
        const shuffled = idsIn(given)
          .map((id) => ({ id, rank: random.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ id }) => [id, given[id]]);
        expect(solve(Object.fromEntries(shuffled) as Given)).toEqual(solve(given));
      });
      fc.assert(property, runs);
    },
    patience
  );

  it(
    'saying one figure less exactly never makes another more exact',
    () => {
      const property = fc.property(
        anyCase,
        fc.nat(),
        fc.constantFrom(1.5, 10, 1e6),
        ({ given }, pick, by) => {
          const ids = idsIn(given);
          const id = ids[pick % ids.length];
          fc.pre(id !== undefined);
          const exact = solve(given);
          const vague = solve({ ...given, [id!]: widen(id!, given[id!]!, by) });
          fc.pre(exact.conflicts.length === 0);
          expect(vague.conflicts).toEqual([]);
          for (const [other, { lo, hi }] of entries(vague)) {
            const before = exact.values[other];
            expect(before && lo <= before.lo * (1 + 1e-9) && hi >= before.hi * (1 - 1e-9), other).toBe(true);
          }
        }
      );
      fc.assert(property, runs);
    },
    patience
  );

  it(
    'the rest of the givens of a conflict can hold without any one of them',
    () => {
      const property = fc.property(anyCase, ({ given }) => {
        for (const { givens } of solve(given).conflicts.slice(0, 2)) {
          const rest = idsIn(given).filter((id) => !givens.includes(id));
          expect(solve(without(given, ...rest)).conflicts).not.toEqual([]);
          for (const id of givens) {
            expect(solve(without(given, ...rest, id)).conflicts, `${givens.join(', ')} less ${id}`).toEqual(
              []
            );
          }
        }
      });
      fc.assert(property, runs);
    },
    patience
  );
});

describe('the exact figures of a run', () => {
  it(
    'are reproduced from any subset of them, within 1e-12 of arithmetic by hand',
    () => {
      const property = fc.property(exactCase, ({ given, run }) => {
        const solution = solve(given);
        expect(solution.conflicts).toEqual([]);
        for (const id of Object.keys(solution.elasticities) as QuantityId[]) {
          expectClose(solution.values[id]?.lo, run[id], 1e-12);
          expectClose(solution.values[id]?.hi, run[id], 1e-12);
        }
        for (const [id, { lo, hi }] of entries(solution)) {
          expect(lo <= run[id] * (1 + 1e-12) && hi >= run[id] * (1 - 1e-12), id).toBe(true);
        }
      });
      fc.assert(property, runs);
    },
    patience
  );

  it(
    'are still the same when all that was derived is given too',
    () => {
      const property = fc.property(exactCase, ({ given }) => {
        const first = solve(given);
        const second = solve({ ...first.values, ...given });
        expect(second.conflicts).toEqual([]);
        expect(Object.keys(second.values)).toEqual(Object.keys(first.values));
        for (const [id, { lo, hi }] of entries(first)) {
          expectClose(second.values[id]?.lo, lo, 1e-11);
          expectClose(second.values[id]?.hi, hi, 1e-11);
        }
      });
      fc.assert(property, runs);
    },
    patience
  );
});
