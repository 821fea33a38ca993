import { expect } from 'vitest';

interface Ends {
  lo: number;
  hi: number;
}

/** Asserts that two figures agree within a relative tolerance: `expectClose(12.1 * 86400, 1045440, 1e-12)`. */
export function expectClose(actual: number | undefined, expected: number, relative: number): void {
  const ratio = (actual ?? NaN) / expected;
  const isClose = actual === expected || Math.abs(ratio - 1) <= relative;
  expect(isClose, `${actual} is ${ratio} x ${expected}; it should be within ${relative} of it`).toBe(true);
}

/** Asserts the same of both ends of an interval. */
export function expectIntervalClose(actual: Ends | undefined, expected: Ends, relative: number): void {
  expectClose(actual?.lo, expected.lo, relative);
  expectClose(actual?.hi, expected.hi, relative);
}
