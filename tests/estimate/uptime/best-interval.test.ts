import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestInterval, dalyInterval, dalyUptime, youngInterval } from '$lib/estimate/uptime';
import { expectClose } from '../../approx';

const minute = 60;
const hour = 3600;
const decades = (lo: number, hi: number) =>
  fc.double({ min: lo, max: hi, noNaN: true }).map((decade) => 10 ** decade);

describe('the approximations', () => {
  it('of Young give 146,969 s for checkpoints of 60 s and failures every 50,000 h', () => {
    expect(youngInterval({ blocking: 60, mtbf: 50_000 * hour })).toBeCloseTo(146_969, 0);
  });

  /** Daly 2006, figures 3 to 5: checkpoints of 5 minutes, restarts of 10. */
  it.each([
    { mtbf: 24 * hour, printed: 117, digits: 0 },
    { mtbf: 6 * hour, printed: 57, digits: 0 },
    { mtbf: 15 * minute, printed: 9.1, digits: 1 }
  ])(
    'of Daly give the $printed minutes he prints for failures every $mtbf s',
    ({ mtbf, printed, digits }) => {
      expect(Number((dalyInterval({ blocking: 5 * minute, mtbf }) / minute).toFixed(digits))).toBe(printed);
    }
  );

  it('of Daly end at the time between failures, where a checkpoint takes twice as long', () => {
    expect(dalyInterval({ blocking: 2000, mtbf: 1000 })).toBe(1000);
    expect(dalyInterval({ blocking: 1e5, mtbf: 1000 })).toBe(1000);
  });
});

describe('the best interval', () => {
  /** Where failures are far apart it is what Daly printed; at 15 minutes the truth is 9.17, his series 9.14. */
  it.each([
    { mtbf: 24 * hour, daly: 117, exact: 116.69 },
    { mtbf: 6 * hour, daly: 57, exact: 56.71 },
    { mtbf: 15 * minute, daly: 9.1, exact: 9.17 }
  ])('for checkpoints of 5 minutes and failures every $mtbf s is $exact minutes', ({ mtbf, daly, exact }) => {
    const found = bestInterval(5 * minute, mtbf) / minute;
    expect(found).toBeCloseTo(exact, 2);
    expectClose(found, daly, 0.01);
  });

  it('is the one with the highest uptime: no other has more', () => {
    const other = fc.double({ min: -3, max: 3, noNaN: true });
    const property = fc.property(decades(-1, 4), decades(1, 8), decades(0, 4), other, (...args) => {
      const [blocking, mtbf, recovery, by] = args;
      const run = { blocking, mtbf, recovery };
      const best = bestInterval(blocking, mtbf);
      const elsewhere = Math.max(1, best * 10 ** by);
      expect(dalyUptime(run, elsewhere)).toBeLessThanOrEqual(dalyUptime(run, best) * (1 + 1e-12));
    });
    fc.assert(property, { numRuns: 5000 });
  });

  it('lies where the slope is zero, to ten digits, over sixteen decades', () => {
    const property = fc.property(decades(-6, 5), decades(2, 10), (blocking, mtbf) => {
      const best = bestInterval(blocking, mtbf);
      fc.pre(best > 1 && blocking < 300 * mtbf);
      // A step of a thousandth either way costs the same, and far less than a thousandth.
      const at = (factor: number) => {
        const [x, a] = [(best * factor) / mtbf, blocking / mtbf];
        return Math.log(Math.expm1(x + a) / x);
      };
      const [less, more] = [at(1 - 1e-3) - at(1), at(1 + 1e-3) - at(1)];
      expect(less).toBeGreaterThan(-1e-12);
      expect(more).toBeGreaterThan(-1e-12);
      expect(Math.abs(less - more)).toBeLessThan(1e-8 + 0.01 * Math.max(less, more));
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('is between Daly’s and the time between failures however slow a checkpoint is, and a second at least', () => {
    const property = fc.property(decades(-9, 12), decades(-3, 15), (blocking, mtbf) => {
      const best = bestInterval(blocking, mtbf);
      expect(best).toBeGreaterThanOrEqual(1);
      expect(best).toBeLessThanOrEqual(Math.max(1, Math.min(mtbf, youngInterval({ blocking, mtbf }))));
    });
    fc.assert(property, { numRuns: 2000 });
    expect(bestInterval(0, 1e4)).toBe(1);
  });
});
