import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noSpareLeft } from '../../../src/lib/estimate/uptime/spares';
import { expectClose } from '../../approx';

/** The Poisson tail term by term, as its definition has it. */
function tail(mean: number, spares: number): number {
  let [below, term] = [0, Math.exp(-mean)];
  for (let n = 0; n < spares; term *= mean / ++n) below += term;
  return 1 - below;
}

it('is the chance of a Poisson number to be at least that of the spares', () => {
  const property = fc.property(
    fc.double({ min: 0.01, max: 50, noNaN: true }),
    fc.integer({ min: 0, max: 80 }),
    (mean, spares) => {
      expect(Math.abs(noSpareLeft(mean, spares) - tail(mean, spares))).toBeLessThan(1e-11);
    }
  );
  fc.assert(property);
  expectClose(noSpareLeft(2, 4), 0.142876539501453, 1e-12);
});

it('keeps its digits where next to nothing is left, and ends at 0 and 1', () => {
  // 1 - (1 + 0.001 + 0.001^2 / 2) e^-0.001, by its series.
  expectClose(noSpareLeft(1e-3, 3), 1e-9 / 6 - 1e-12 / 8 + 1e-15 / 20, 1e-9);
  expect(noSpareLeft(0, 1)).toBe(0);
  expect(noSpareLeft(5, 0)).toBe(1);
  expect(noSpareLeft(1e20, 1000)).toBe(1);
  expect(noSpareLeft(1, 1e6)).toBe(0);
  expect(noSpareLeft(7.9, 8.9)).toBe(noSpareLeft(7.9, 8));
});
