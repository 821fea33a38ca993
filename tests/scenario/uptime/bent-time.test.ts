import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve, type Interval } from '$lib/estimate';
import { goodput } from '$lib/estimate/uptime';
import { decodeScenario, defaultScenario, give, type Scenario } from '$lib/scenario';
import { bentTime } from '../../../src/lib/scenario/uptime/bent-time';
import { followCauses } from '../../../src/lib/scenario/uptime/follow-causes';
import { expectClose } from '../../approx';
import { llama } from '../../estimate/uptime/causes';

const causes = 'mtbf=50677&write=60&restart=5';
const open = (link: string): Scenario => followCauses(decodeScenario(link).scenario);
const on = (scenario: Scenario, gpus: number): Interval => {
  const { scenario: edited } = give(scenario, 'gpus', { lo: gpus, hi: gpus });
  return solve(followCauses(edited).given).values.time!;
};
const day = 86_400;

describe('the time over the number of GPUs, where the uptime follows', () => {
  const scenario = open(`?gpus=16384&${causes}`);
  const bent = bentTime(scenario)!;

  it('is at each number what the calculator says for it', () => {
    const property = fc.property(fc.double({ min: 0, max: 6.5, noNaN: true }), (decade) => {
      const gpus = 10 ** decade;
      for (const end of ['lo', 'hi'] as const)
        expectClose(bent.timeAt(gpus)[end], on(scenario, gpus)[end], 1e-9);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('is shortest at one number, on both sides of which it is longer the farther away', () => {
    const { gpus, time, middle } = bent.fastest!;
    expect(gpus).toEqual({ lo: middle, hi: middle });
    expectClose(time.lo, bent.timeAt(middle).lo, 1e-12);
    for (const way of [-1, 1]) {
      let before = time.lo;
      for (let step = 1; step <= 10; step++) {
        const next = bent.timeAt(middle * 10 ** (way * step * 0.1)).lo;
        expect(next).toBeGreaterThan(before);
        before = next;
      }
    }
  });

  it('of ranges has both their ends', () => {
    const ranged = open(`?gpus=16384&tflops=380..430&mtbf=40k..60k&write=60&restart=5..20`);
    const { timeAt, fastest } = bentTime(ranged)!;
    const property = fc.property(fc.double({ min: 1, max: 5.5, noNaN: true }), (decade) => {
      const [at, whole] = [timeAt(10 ** decade), on(ranged, 10 ** decade)];
      expectClose(at.lo, whole.lo, 1e-9);
      expectClose(at.hi, whole.hi, 1e-9);
    });
    fc.assert(property, { numRuns: 100 });
    expect(fastest!.gpus.lo).toBeLessThan(fastest!.middle);
    expect(fastest!.middle).toBeLessThan(fastest!.gpus.hi);
    expectClose(fastest!.time.lo, timeAt(fastest!.gpus.hi).lo, 1e-12);
    expectClose(fastest!.time.hi, timeAt(fastest!.gpus.lo).hi, 1e-12);
  });

  it('asked for GPUs passes through the answer', () => {
    const asked = open(`?params=70B&tokens=15T&tflops=400&days=20&solve=gpus&${causes}`);
    const { gpus } = solve(asked.given).values;
    expectClose(bentTime(asked)!.timeAt(gpus!.lo).lo, 20 * day, 1e-9);
  });

  it('is there, with no answer, where the deadline is one that no number meets', () => {
    const asked = open(`?params=70B&tokens=15T&tflops=400&days=0.5&solve=gpus&${causes}`);
    expect(asked.given.uptime).toBeUndefined();
    expect(bentTime(asked)!.fastest!.time.lo).toBeGreaterThan(day / 2);
  });

  it('of a run whose work follows from its GPUs and its time is that of the same work', () => {
    const asked = open(`?params=70B&gpus=16384&tflops=400&days=20&solve=tokens&${causes}`);
    const { timeAt } = bentTime(asked)!;
    expectClose(timeAt(16_384).lo, 20 * day, 1e-12);
    const share = (gpus: number) => goodput({ ...llama, gpuMtbf: 50_677 * 3600, gpus }).uptime;
    expectClose(timeAt(65_536).lo / (20 * day), (16_384 * share(16_384)) / (65_536 * share(65_536)), 1e-9);
  });

  it('has no shortest where nothing fails', () => {
    expect(bentTime(open('?gpus=16384&mtbf=1e11'))!.fastest).toBeUndefined();
  });

  it('never ends where failures come faster than the run recovers, and says nothing that is no number', () => {
    const lost = open('?gpus=16384&mtbf=1e-6&write=1000&restart=1000');
    const { timeAt, fastest } = bentTime(lost)!;
    for (let decade = 0; decade < 9; decade++)
      expect(timeAt(10 ** decade)).toEqual({ lo: Infinity, hi: Infinity });
    expect(fastest).toBeUndefined();
    expect(solve(lost.given).values.time!.hi).toBe(Infinity);
  });

  it('is unknown where the work is, or where the uptime does not follow', () => {
    expect(bentTime(open(`?params=70B&gpus=16384&solve=time&${causes}`))).toBeUndefined();
    expect(bentTime(defaultScenario)).toBeUndefined();
  });
});
