import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureIds, measures, rangeOf, solve, type Interval, type Monomial } from '$lib/estimate';
import { anyCase } from '../network/case';
import { Oracle } from '../network/oracle';

const runs = 4000;
const patience = 600_000;

const products: Monomial[] = [
  ...measureIds.map((id) => measures[id].of),
  { mfu: 1, uptime: 1 },
  { params: -1, attention: -1 },
  { mfu: 1, peakFlops: 1, uptime: 1, params: -1 },
  { gpuPower: -1, pue: -1 },
  { cost: 1, tokens: -2, params: 1 }
];

/** Beyond these natural logarithms a double loses digits, or is none. */
const [least, most] = [-700, 700];

/** Whether an end lies beyond the range of doubles and was cut to its edge. */
const isCut = ({ lo, hi }: Interval): boolean =>
  [lo, hi].some((end) => end > 1e300 && end < Infinity) || (lo > 0 && lo < 1e-300) || hi < 1e-300;

it(
  `a product of powers is bounded as a linear program over logarithms bounds it, in ${runs} cases`,
  () => {
    const seen = { bounds: 0, skipped: 0 };
    const property = fc.property(anyCase, fc.constantFrom(...products), ({ given }, monomial) => {
      const { values, conflicts } = solve(given);
      const oracle = new Oracle(given);
      // Near the edge of what can hold a program cannot tell.
      if (conflicts.length > 0 || !(oracle.misfit() < 1e-10)) return void seen.skipped++;
      if (Object.values(values).some(isCut)) return void seen.skipped++;
      const expected = oracle.rangeOf(monomial);
      if (Number.isNaN(expected.lo) || Number.isNaN(expected.hi)) return void seen.skipped++;
      const { lo, hi } = rangeOf(monomial, values) ?? { lo: 0, hi: Infinity };
      const said = `${JSON.stringify(monomial)} is ${lo}..${hi}, by program e^${expected.lo}..e^${expected.hi}`;
      if (expected.lo > least && expected.lo < most)
        expect(Math.abs(Math.log(lo) - expected.lo), said).toBeLessThan(1e-7);
      if (expected.hi > least && expected.hi < most)
        expect(Math.abs(Math.log(hi) - expected.hi), said).toBeLessThan(1e-7);
      if (expected.lo === -Infinity) expect(lo, said).toBe(0);
      if (expected.hi === Infinity) expect(hi, said).toBe(Infinity);
      seen.bounds++;
    });
    fc.assert(property, { numRuns: runs });
    expect(seen.bounds).toBeGreaterThan(runs / 2);
  },
  patience
);
