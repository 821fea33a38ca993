import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectedTime } from '$lib/estimate/uptime';
import { anyCauses } from './any-causes';
import { llama } from './causes';

it('is at least the work, or never, whatever the causes', () => {
  const work = fc.double({ min: -3, max: 300, noNaN: true }).map((decade) => 10 ** decade);
  fc.assert(
    fc.property(anyCauses, work, (causes, work) => {
      expect(expectedTime(causes, work)).toBeGreaterThanOrEqual(work * (1 - 1e-9));
    }),
    { numRuns: 20_000 }
  );
});

it('never ends where each checkpoint takes longer than machines stand', () => {
  expect(expectedTime({ ...llama, gpus: 1e12, write: 1e12 }, 1e6)).toBe(Infinity);
});

it.each([1e9, 1e12, 1e15, 1e300])('grows with the work once that is long, at %f s', (work) => {
  const { interval: _, ...causes } = llama;
  const each = expectedTime(causes, 1e8) / 1e8;
  expect(expectedTime(causes, work) / work / each).toBeCloseTo(1, 4);
});
