import { describe, expect, it } from 'vitest';
import {
  expectedTime,
  goodput,
  simulateRun,
  simulateRuns,
  traceRun,
  type Causes,
  type Failover,
  type RunSpread
} from '$lib/estimate/uptime';
import { seeded } from '../../../../src/lib/estimate/uptime/simulation/random';
import { llama, plain } from '../causes';

function all(causes: Causes, work: number, runs: number, seed: number): RunSpread {
  const simulation = simulateRuns(causes, work, { runs, seed });
  for (;;) {
    const { done, value } = simulation.next();
    if (done) return value;
  }
}

/** A random setting: mean time between stops and every time in it spread over four decades, all options used. */
function setting(number: number): Causes {
  const random = seeded(405, number);
  const decades = (from: number, to: number): number => 10 ** (from + (to - from) * random.share());
  const often = (chance: number): boolean => random.share() < chance;
  const mtbf = decades(2.5, 6.5);
  const gpus = Math.round(decades(2.5, 5));
  const failover = (['wait', 'spares', 'shrink'] as Failover[])[Math.floor(random.share() * 3)]!;
  const repair = mtbf * decades(-1, 1.3);
  const corruptionShare = often(0.3) ? decades(-2, -0.5) : 0;
  return {
    gpus,
    gpuMtbf: (mtbf * gpus) / (1 - corruptionShare),
    write: decades(-0.5, 3.5),
    overlap: often(0.5) ? random.share() : 0,
    ...(often(0.5) && { interval: decades(1, 4.5) }),
    detection: decades(-1, 3),
    replacement: decades(-1, 3),
    restart: decades(-1, 3),
    failover,
    spares: Math.round(decades(0, 1.3)),
    repair,
    plannedRate: often(0.4) ? decades(-7, -4) : 0,
    plannedTime: decades(2, 3.5),
    corruptionRate: corruptionShare / (mtbf * gpus),
    rollback: mtbf * decades(-1, 0.3),
    stragglers: often(0.3) ? random.share() * 0.2 : 0
  };
}

/** Long enough for a few hundred stops, and for beginnings not to count: all spares there, nothing to roll back. */
function workFor(causes: Causes): number {
  const { uptime, mtbf } = goodput(causes);
  const withRepairs = causes.failover === 'wait' ? 0 : 400 * causes.repair;
  return Math.max(300 * mtbf, withRepairs, 400 * causes.rollback) * uptime;
}

describe('the mean of simulated runs', () => {
  const settings = Array.from({ length: 1000 }, (_, i) => setting(i))
    .filter((causes) => goodput(causes).uptime > 0.02)
    .slice(0, 100);

  it('is that of the exact model within three standard errors, each at most 0.2 points, over 100 settings', () => {
    expect(settings).toHaveLength(100);
    const decades = (id: 'write' | 'restart') => {
      const sorted = settings.map((causes) => causes[id]).sort((a, b) => a - b);
      return Math.log10(sorted.at(-1)! / sorted[0]!);
    };
    expect(decades('write')).toBeGreaterThan(3.9);
    expect(decades('restart')).toBeGreaterThan(3.9);
    const distances = settings.map((causes, i) => {
      const work = workFor(causes);
      const expected = expectedTime(causes, work);
      // In points of uptime, which is work over time.
      const points = ({ mean, error }: RunSpread) => (100 * (work / mean) * error) / mean;
      // How many runs it takes is told by others: runs that are added until the error looks small make it look too small.
      const pilot = points(all(causes, work, 100, 1000 + i));
      const runs = Math.max(100, Math.ceil(100 * (pilot / 0.17) ** 2));
      const spread = all(causes, work, runs, i);
      expect(spread).toMatchObject({ unfinished: 0, isComplete: true });
      expect(points(spread), JSON.stringify(causes)).toBeLessThanOrEqual(0.2);
      const distance = (spread.mean - expected) / spread.error;
      return distance;
    });
    for (const [i, distance] of distances.entries())
      expect(Math.abs(distance), JSON.stringify(settings[i])).toBeLessThan(3);
    // As they must be if nothing but chance moves them.
    const square = distances.reduce((sum, distance) => sum + distance ** 2 / 100, 0);
    expect(square).toBeGreaterThan(0.6);
    expect(square).toBeLessThan(1.4);
  });
});

describe('a simulated run', () => {
  const day = 86_400;

  it('is the same for the same seed and number, and another for others', () => {
    const time = (seed: number, number: number) => simulateRun(llama, 54 * day, seed, number).time;
    expect(time(1, 7)).toBe(time(1, 7));
    expect(new Set([time(1, 7), time(1, 8), time(2, 7), time(2, 8)]).size).toBe(4);
  });

  it('that nothing stops takes its work and its checkpoints', () => {
    const causes: Causes = { ...plain, gpuMtbf: 1e18, interval: 3600, write: 100, overlap: 0.4 };
    expect(simulateRun(causes, 10 * 3600, 1, 0)).toEqual({
      time: 10 * 3660,
      stops: 0,
      isFinished: true,
      events: 1
    });
    expect(simulateRun(causes, 9.5 * 3600, 1, 0).time).toBeCloseTo(9.5 * 3600 + 10 * 60, 6);
  });

  it('with a planned stop each day takes that much longer', () => {
    const causes: Causes = { ...plain, gpuMtbf: 1e18, write: 0, plannedRate: 1 / day, plannedTime: 3600 };
    // 23 hours of each day are left; the last day is one short of its stop or not.
    const { time } = simulateRun(causes, 10 * 23 * 3600, 1, 0);
    expect([9, 10, 11].map((stops) => 10 * 23 * 3600 + stops * 3600)).toContain(Math.round(time));
  });

  it('that cannot end is given up', () => {
    const causes: Causes = { ...llama, restart: 1e6 };
    const { isFinished, events } = simulateRun(causes, 54 * day, 1, 0);
    expect(isFinished).toBe(false);
    expect(events).toBeLessThan(1_000_010);
    const spread = all(causes, 54 * day, 100, 1);
    expect(spread.isComplete).toBe(false);
    expect(spread.times).toHaveLength(0);
    expect(spread.unfinished).toBeLessThan(100);
  });

  it('stops as often as its failure rate says', () => {
    const { stops, mean } = all(llama, 54 * day, 400, 3);
    const expected = mean / goodput(llama).mtbf;
    expect(Math.abs(stops - expected)).toBeLessThan(3 * Math.sqrt(expected / 400));
  });
});

describe('the timeline of a run', () => {
  const causes: Causes = {
    ...llama,
    plannedRate: 1 / 86_400,
    plannedTime: 1800,
    corruptionRate: 6 / (54 * 86_400 * 16_384),
    rollback: 4 * 3600
  };
  const work = 20 * 86_400;
  const { timeline, time, stops } = traceRun(causes, work, 5, 0);
  const length = (stretches: { from: number; to: number }[]) =>
    stretches.reduce((sum, { from, to }) => sum + to - from, 0);

  it('is that of the run that is simulated without it', () => {
    expect(simulateRun(causes, work, 5, 0)).toMatchObject({ time, stops });
  });

  it('has stretches in order that do not overlap, within the run', () => {
    const stretches = [...timeline.lost, ...timeline.down, ...timeline.planned].sort(
      (a, b) => a.from - b.from
    );
    for (const [i, { from, to }] of stretches.entries()) {
      expect(to).toBeGreaterThan(from);
      expect(from).toBeGreaterThanOrEqual((stretches[i - 1]?.to ?? 0) - 1e-6);
      expect(to).toBeLessThanOrEqual(time + 1e-6);
    }
  });

  it('leaves as much as the work, what is rolled back, and checkpoints take', () => {
    const rest = time - length(timeline.lost) - length(timeline.down) - length(timeline.planned);
    const { interval } = goodput(causes);
    const trained = work + length(timeline.corrupt);
    const writes = trained / interval;
    expect(rest).toBeGreaterThan(trained + (writes - 2) * causes.write);
    expect(rest).toBeLessThan(trained + (writes + 2 + timeline.corrupt.length) * causes.write);
  });

  it('has a failure at the start of each recovery', () => {
    const ends = new Set(timeline.lost.map(({ to }) => to.toFixed(3)));
    const starts = timeline.down.filter(({ from }) => ends.has(from.toFixed(3)));
    expect(starts.length).toBeGreaterThan(timeline.down.length * 0.9);
    expect(timeline.down.length).toBeLessThanOrEqual(stops + timeline.planned.length);
  });
});
