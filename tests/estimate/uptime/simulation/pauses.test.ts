import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aroundPauses,
  pausesBefore,
  withPauses,
  type Pauses
} from '../../../../src/lib/estimate/uptime/simulation/pauses';

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const anyPauses: fc.Arbitrary<Pauses> = fc.record({
  gap: fc.double({ min: 20, max: 100, noNaN: true }),
  offset: share,
  length: fc.double({ min: 0.1, max: 50, noNaN: true })
});
const time = fc.double({ min: 0, max: 1000, noNaN: true });

describe('planned stops', () => {
  it('come one each gap, and add their length', () => {
    const pauses = { gap: 10, offset: 0.5, length: 2 };
    expect(pausesBefore(26, pauses)).toEqual([
      { from: 5, to: 7 },
      { from: 17, to: 19 },
      { from: 29, to: 31 }
    ]);
    expect(withPauses(26, pauses)).toBe(32);
    expect(withPauses(4, pauses)).toBe(4);
    expect(withPauses(4, { ...pauses, gap: 0 })).toBe(Infinity);
    expect(withPauses(4, { ...pauses, gap: Infinity })).toBe(4);
  });

  it('cut what they fall into, and leave its length', () => {
    const property = fc.property(anyPauses, time, time, (pauses, a, b) => {
      const stretch = { from: Math.min(a, b), to: Math.max(a, b) };
      const pieces = aroundPauses(stretch, pauses);
      const length = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(length).toBeCloseTo(stretch.to - stretch.from, 6);
      const stops = pausesBefore(1000, pauses);
      const overlapping = pieces.filter(({ from, to }) =>
        stops.some((stop) => to > stop.from + 1e-6 && from < stop.to - 1e-6)
      );
      expect(overlapping).toEqual([]);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
