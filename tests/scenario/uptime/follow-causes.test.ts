import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '$lib/estimate';
import { goodput } from '$lib/estimate/uptime';
import {
  ask,
  decodeScenario,
  defaultScenario,
  encodeScenario,
  give,
  release,
  type Scenario
} from '$lib/scenario';
import { followCauses, shortestTime, uptimeCurve } from '../../../src/lib/scenario/uptime/follow-causes';
import { expectClose } from '../../approx';
import { llama } from '../../estimate/uptime/causes';

const causes = 'mtbf=50677&write=60&restart=5';
const scenario = followCauses(decodeScenario(`?gpus=16384&${causes}`).scenario);
const uptimeAt = (gpus: number) => goodput({ ...llama, gpuMtbf: 50_677 * 3600, gpus }).uptime;
const day = 86_400;

describe('a scenario whose uptime follows from its causes', () => {
  it('has that of Llama 3.1’s failures at its number of GPUs', () => {
    expectClose(scenario.given.uptime!.lo, 0.876, 0.001);
    expect(scenario.given.uptime).toEqual({ lo: uptimeAt(16_384), hi: uptimeAt(16_384) });
  });

  it('has another at another number', () => {
    const property = fc.property(fc.integer({ min: 1, max: 200_000 }), (gpus) => {
      const edited = followCauses(give(scenario, 'gpus', { lo: gpus, hi: gpus }).scenario);
      expect(edited.given.uptime!.lo).toBe(uptimeAt(gpus));
      expect(edited.causes).toBe(causes);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('keeps it in its link, without the uptime, and reads it back', () => {
    const link = encodeScenario(scenario);
    expect(link).toMatch(/&solve=time&mtbf=50677&write=60&restart=5$/);
    expect(link).not.toContain('uptime');
    expect(followCauses(decodeScenario(link).scenario)).toEqual(scenario);
  });

  it('has a range where a cause or the number of GPUs is one', () => {
    const ranges = followCauses(decodeScenario('?gpus=8k..16k&mtbf=50677&write=60&restart=5..20').scenario);
    const { lo, hi } = ranges.given.uptime!;
    expectClose(hi, uptimeAt(8000), 1e-12);
    expectClose(lo, goodput({ ...llama, gpuMtbf: 50_677 * 3600, gpus: 16_000, restart: 1200 }).uptime, 1e-12);
  });

  it('has next to none where the run gets nowhere, and its time no end', () => {
    const { given } = followCauses(decodeScenario('?gpus=16384&mtbf=1&write=60&restart=50').scenario);
    expect(given.uptime).toEqual({ lo: 0, hi: 1e-6 });
    const { time } = solve(given).values;
    expect(time!.hi).toBe(Infinity);
    expect(time!.lo).toBeGreaterThan(1000 * 365 * day);
  });

  it('is left as it is where it has no causes', () => {
    expect(followCauses(defaultScenario)).toBe(defaultScenario);
    expect(uptimeCurve(defaultScenario)).toBeUndefined();
  });
});

describe('solving for GPUs', () => {
  const asked = (days: number): Scenario => {
    const { scenario: edited } = give({ ...scenario, solveFor: 'gpus' }, 'time', {
      lo: days * day,
      hi: days * day
    });
    return followCauses(edited);
  };

  it('finds the fewest that are done in time, with the uptime that so many have', () => {
    const property = fc.property(fc.double({ min: 5, max: 1000, noNaN: true }), (days) => {
      const found = asked(days);
      const { gpus, time } = solve(found.given).values;
      expectClose(found.given.uptime!.lo, uptimeAt(gpus!.lo), 1e-9);
      expectClose(time!.lo, days * day, 1e-9);
      // The same number of GPUs takes the same time the other way round.
      const back = followCauses({
        ...found,
        given: { ...found.given, gpus: gpus!, time: undefined } as Scenario['given']
      });
      const { time: _, ...given } = back.given;
      expectClose(solve(given).values.time!.lo, days * day, 1e-9);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('for a deadline that no number meets has none, and says the shortest time there is', () => {
    const found = asked(0.5);
    expect(found.given.uptime).toBeUndefined();
    const shortest = shortestTime(found)!;
    const at = (gpus: number) => {
      const { time: _, ...given } = found.given;
      return solve({ ...given, gpus, uptime: uptimeAt(gpus) }).values.time!.lo;
    };
    expectClose(shortest.time.lo, at(shortest.gpus.lo), 1e-9);
    for (const factor of [0.5, 0.9, 1.1, 2])
      expect(at(shortest.gpus.lo * factor)).toBeGreaterThan(shortest.time.lo);
    expect(shortestTime(asked(shortest.time.lo / day + 0.001))).toBeUndefined();
    expect(asked(shortest.time.lo / day + 0.001).given.uptime).toBeDefined();
  });

  it('of a range of times has a range of both', () => {
    const range = { lo: 20 * day, hi: 40 * day };
    const found = followCauses(give({ ...scenario, solveFor: 'gpus' }, 'time', range).scenario);
    const { gpus } = solve(found.given).values;
    expectClose(gpus!.hi, solve(asked(20).given).values.gpus!.lo, 1e-9);
    expectClose(gpus!.lo, solve(asked(40).given).values.gpus!.lo, 1e-9);
  });

  it('works out the uptime too where GPU-hours and time tell how many there are', () => {
    const found = followCauses(
      decodeScenario('?gpuhours=16384&days=0.041666666666666664&solve=gpus&' + causes).scenario
    );
    expectClose(found.given.uptime!.lo, uptimeAt(16_384), 1e-9);
  });
});

describe('an uptime that is touched', () => {
  it('no longer follows from its causes', () => {
    const value = { lo: 0.9, hi: 0.9 };
    expect(give(scenario, 'uptime', value).scenario).toMatchObject({ given: { uptime: value } });
    expect(give(scenario, 'uptime', value).scenario).not.toHaveProperty('causes');
    expect(release(scenario, 'uptime')).not.toHaveProperty('causes');
    expect(ask(scenario, 'uptime')).not.toHaveProperty('scenario.causes');
  });

  it('follows on while others are', () => {
    for (const id of ['gpus', 'tokens', 'gpuFlops'] as const) {
      expect(give(scenario, id, { lo: 1e3, hi: 1e3 }).scenario.causes, id).toBe(causes);
      expect(ask(scenario, id)).toMatchObject({ scenario: { causes } });
    }
  });
});
