import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodput, gpusFor, moved, mostUsefulGpus, reach, type Lever } from '$lib/estimate/uptime';
import { largest } from '../../../src/lib/estimate/uptime/bisect';
import { expectClose } from '../../approx';
import { llama } from './causes';

const levers: Lever[] = ['recovery', 'write', 'gpuMtbf', 'gpus', 'speed'];

describe('the largest value at which a condition holds', () => {
  it('is found to the last bit', () => {
    const property = fc.property(
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
      fc.constantFrom(0, 1e-12),
      (edge, lo) => {
        expect(largest((x) => x <= edge, lo, 1e12)).toBe(edge);
      }
    );
    fc.assert(property);
    expect(largest((x) => x * x <= 2, 1, 2)).toBe(1.414213562373095);
    expect(largest(() => true, 0, 5)).toBe(5);
    expect(largest((x) => x <= 0, 0, 5)).toBe(0);
  });
});

describe('what it takes to reach a target', () => {
  const target = fc.double({ min: 0.05, max: 0.99, noNaN: true });

  it.each(levers)('by %s is just enough: a little more of it is too much', (lever) => {
    const property = fc.property(target, (target) => {
      const found = reach(llama, lever, target);
      const uptime = (value: number) => goodput(moved(llama, lever, value)).uptime;
      if ('nearest' in found) {
        expect(found.nearest).toBeLessThan(target);
        expect(uptime(lever === 'gpuMtbf' ? 1e15 : lever === 'gpus' ? 1 : 0)).toBeLessThan(target);
        return;
      }
      const { value } = found;
      expect(uptime(value)).toBeGreaterThanOrEqual(target - 1e-12);
      if (lever === 'gpus') expect(uptime(value + 1)).toBeLessThan(target);
      else if (value > 0)
        expect(uptime(value * (lever === 'gpuMtbf' ? 1 - 1e-9 : 1 + 1e-9))).toBeLessThan(target);
    });
    fc.assert(property, { numRuns: 200 });
  });

  /** The article's "more than 95 %" at Llama 3.1's failure rate with checkpoints of 60 s and restarts of 300 s. */
  it('says what 95 % takes: no recovery is fast enough, both together are with 12 s and 58 s', () => {
    const restart = reach(llama, 'recovery', 0.95);
    expect(restart).toEqual({ nearest: goodput({ ...llama, restart: 0 }).uptime });
    const speed = reach(llama, 'speed', 0.95) as { value: number };
    expect(60 * speed.value).toBeCloseTo(11.6, 1);
    expect(300 * speed.value).toBeCloseTo(58.2, 1);
    expect(reach(llama, 'gpus', 0.95)).toEqual({ value: 3177 });
  });

  it('says so where every value does', () => {
    expect(reach({ ...llama, gpuMtbf: 1e17 }, 'recovery', 0.5)).toMatchObject({ any: true });
  });
});

it('recovery keeps its proportions, and where there is none it is the restart', () => {
  const stages = { ...llama, detection: 60, replacement: 120, restart: 240 };
  expect(moved(stages, 'recovery', 42)).toMatchObject({ detection: 6, replacement: 12, restart: 24 });
  expect(moved({ ...llama, restart: 0 }, 'recovery', 42)).toMatchObject({ detection: 0, restart: 42 });
  expect(moved(stages, 'speed', 0.5)).toMatchObject({
    write: 30,
    detection: 30,
    replacement: 60,
    restart: 120
  });
});

describe('the GPUs', () => {
  const uptimeAt = (gpus: number) => goodput({ ...llama, gpus }).uptime;

  it('beyond which more get less done are where the work done peaks', () => {
    const most = mostUsefulGpus(uptimeAt);
    const done = (gpus: number) => gpus * uptimeAt(gpus);
    for (const factor of [0.1, 0.5, 0.9, 0.999, 1.001, 1.1, 2, 10])
      expect(done(most * factor)).toBeLessThanOrEqual(done(most) * (1 + 1e-12));
    expect(most).toBeGreaterThan(100_000);
  });

  it('for an amount of work are the fewest that do it', () => {
    const most = mostUsefulGpus(uptimeAt);
    const property = fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      const undisturbed = 1 + share * (most * uptimeAt(most) * 0.9999 - 1);
      const gpus = gpusFor(undisturbed, uptimeAt)!;
      expectClose(gpus * uptimeAt(gpus), undisturbed, 1e-9);
      expect(gpus).toBeLessThanOrEqual(most);
      expect(gpus * 0.999 * uptimeAt(gpus * 0.999)).toBeLessThan(undisturbed);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('for more than any number does there are none', () => {
    const most = mostUsefulGpus(uptimeAt);
    expect(gpusFor(most * uptimeAt(most) * 1.001, uptimeAt)).toBeUndefined();
    expect(gpusFor(1e12, uptimeAt)).toBeUndefined();
  });

  it('all help where nothing fails', () => {
    expectClose(
      mostUsefulGpus(() => 1),
      1e9,
      1e-6
    );
    expect(gpusFor(12_345, () => 1)).toBe(12_345);
  });
});
