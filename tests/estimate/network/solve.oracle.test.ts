import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  domainMax,
  quantityIds,
  solve,
  type Conflict,
  type Given,
  type Interval,
  type QuantityId
} from '$lib/estimate';
import { anyCase, anything, idsIn, intervalOf, without } from './case';
import { Oracle } from './oracle';

const runs = 10_000;
const patience = 600_000;

/** Misfits between these are too near the edge of what can hold for a linear program to tell. */
const surelyFits = 1e-10;
const surelyNot = 1e-6;

/** Natural logarithms beyond which a double is 0 or Infinity, and below which it loses digits. */
const ofLeast = Math.log(Number.MIN_VALUE) - Math.LN2;
const ofLeastNormal = Math.log(2 ** -1022);
const ofMost = Math.log(Number.MAX_VALUE);

/** Whether an end says what the program says, as far as doubles reach. */
function agrees(end: number, expected: number): boolean {
  if (expected > ofMost) return end >= Number.MAX_VALUE;
  if (expected < ofLeastNormal) return end <= 2 ** -1021;
  return Math.abs(Math.log(end) - expected) < 1e-7;
}

/** Asserts that an interval is what the program finds; if that is all there can be, it may be absent. */
function expectAgreement(id: QuantityId, actual: Interval | undefined, expected: Interval): void {
  const said = `${id} is ${JSON.stringify(actual)}, by linear program e^${expected.lo}..e^${expected.hi}`;
  const all = anything(id);
  const saysNothing = expected.lo < ofLeast && (all.hi === 1 ? expected.hi >= 0 : expected.hi > ofMost);
  // The program takes a share within its precision of 1 for 1.
  const isNearly = all.hi === 1 && actual && actual.hi < 1 && actual.hi > 1 - 1e-9;
  if (saysNothing && !isNearly) expect(actual, said).toBeUndefined();
  const { lo, hi } = actual ?? all;
  expect(agrees(lo, expected.lo) && agrees(hi, expected.hi), said).toBe(true);
}

/** What the other givens of a conflict imply, and how far off the one it is stated for is. */
function expectExplained({ givens, quantity, given: stated, implied, factor }: Conflict, given: Given): void {
  const own = givens.includes(quantity) ? intervalOf(given[quantity]!) : anything(quantity);
  expect(stated).toEqual({ lo: own.lo, hi: Math.min(own.hi, domainMax(quantity)) });
  expect(factor).toBeGreaterThan(1);
  expect(factor).toBe(Math.max(implied.lo / stated.hi, stated.lo / implied.hi));
  const others = without(given, ...idsIn(given).filter((id) => id === quantity || !givens.includes(id)));
  expectAgreement(quantity, implied, new Oracle(others, true).range(quantity));
}

describe('the solver and a linear program over logarithms', () => {
  it(
    `agree on what can hold and on every bound, in ${runs} cases`,
    () => {
      const seen = { fits: 0, conflicts: 0, skipped: 0, bounds: 0 };
      const property = fc.property(
        anyCase,
        fc.subarray([...quantityIds], { minLength: 2, maxLength: 2 }),
        ({ given }, asked) => {
          const { values, conflicts } = solve(given);
          const oracle = new Oracle(given);
          const misfit = oracle.misfit();
          if (misfit < surelyFits) {
            seen.fits++;
            expect(conflicts).toEqual([]);
            for (const id of asked) {
              const expected = oracle.range(id);
              if (Number.isNaN(expected.lo) || Number.isNaN(expected.hi)) {
                seen.skipped++;
              } else {
                expectAgreement(id, values[id], expected);
                seen.bounds++;
              }
            }
          } else if (misfit > surelyNot) {
            seen.conflicts++;
            expect(conflicts).not.toEqual([]);
            expectExplained(conflicts[0]!, given);
          } else seen.skipped++;
        }
      );
      fc.assert(property, { numRuns: runs });
      expect(seen.fits).toBeGreaterThan(runs / 2);
      expect(seen.conflicts).toBeGreaterThan(runs / 10);
      expect(seen.skipped).toBeLessThan(runs / 100);
      expect(seen.fits + seen.conflicts + seen.skipped).toBeGreaterThanOrEqual(runs);
    },
    patience
  );
});
