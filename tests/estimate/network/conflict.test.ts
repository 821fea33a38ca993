import { describe, expect, it } from 'vitest';
import { solve } from '$lib/estimate';
import { expectClose } from '../../approx';
import { defaultRun } from './run';

describe('the default scenario with 6.4e6 GPU-hours besides', () => {
  const { conflicts, values } = solve({ ...defaultRun, gpuTime: 6.4e6 * 3600 });

  it('is one conflict, between all that settles the GPU-hours', () => {
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.givens).toEqual(['params', 'tokens', 'attention', 'gpuFlops', 'uptime', 'gpuTime']);
    expect([...conflicts[0]!.relations].sort()).toEqual(['compute', 'useful', 'work']);
  });

  it('is a conflict by a factor of 1.3897: 6.4e6 given, 4,605,263 implied', () => {
    const [conflict] = conflicts;
    expect(conflict?.quantity).toBe('gpuTime');
    expect(conflict?.given).toEqual({ lo: 6.4e6 * 3600, hi: 6.4e6 * 3600 });
    expectClose(conflict?.implied.lo, 6.3e24 / 380e12, 1e-12);
    expectClose(conflict?.implied.hi, 6.3e24 / 380e12, 1e-12);
    expectClose(conflict?.factor, (6.4e6 * 3600) / (6.3e24 / 380e12), 1e-12);
    expect(conflict?.factor.toFixed(4)).toBe('1.3897');
  });

  it('shows what the first independent givens say', () => {
    expectClose(values.gpuTime?.lo, 6.3e24 / 380e12, 1e-12);
    expectClose(values.time?.lo, 6.3e24 / 380e12 / 16_000, 1e-12);
    expect(values.params).toEqual({ lo: 70e9, hi: 70e9 });
  });
});

describe('shares above 1', () => {
  it('are a conflict with the domain where utilisation is derived: 1200 of 1000 TFLOPS is by 1.2', () => {
    const { conflicts } = solve({ gpuFlops: 1200e12, peakFlops: 1000e12 });
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({
      givens: ['peakFlops', 'gpuFlops'],
      relations: ['utilisation'],
      quantity: 'mfu',
      given: { lo: 0, hi: 1 }
    });
    expectClose(conflicts[0]?.factor, 1.2, 1e-12);
    expectClose(conflicts[0]?.implied.lo, 1.2, 1e-12);
  });

  it('are a conflict where uptime is derived', () => {
    const { conflicts } = solve({ gpuFlops: 400e12, usefulFlops: 500e12 });
    expect(conflicts.map(({ quantity, givens }) => ({ quantity, givens }))).toEqual([
      { quantity: 'uptime', givens: ['gpuFlops', 'usefulFlops'] }
    ]);
    expectClose(conflicts[0]?.factor, 1.25, 1e-12);
  });

  it('are a conflict where only the product of utilisation and uptime is known', () => {
    const { conflicts } = solve({ usefulFlops: 1500e12, peakFlops: 1000e12 });
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.givens).toEqual(['peakFlops', 'usefulFlops']);
    expectClose(conflicts[0]?.factor, 1.5, 1e-12);
  });

  it('are a conflict only if the whole interval is', () => {
    const atEdge = solve({ gpuFlops: { lo: 900e12, hi: 1200e12 }, peakFlops: 1000e12 });
    expect(atEdge.conflicts).toEqual([]);
    expect(atEdge.values.mfu).toEqual({ lo: 0.9, hi: 1 });
    expect(atEdge.values.gpuFlops).toEqual({ lo: 900e12, hi: 1000e12 });
    expect(solve({ gpuFlops: { lo: 1100e12, hi: 1200e12 }, peakFlops: 1000e12 }).conflicts).toHaveLength(1);
  });

  it('within rounding are 1, so that what was derived can be given', () => {
    const { values, conflicts } = solve({ peakFlops: 1000e12, gpuFlops: 1000e12 * (1 + 5e-10) });
    expect(conflicts).toEqual([]);
    expect(values.mfu).toEqual({ lo: 1, hi: 1 });
  });
});

describe('intervals conflict', () => {
  it('by the ratio of their nearest ends', () => {
    const { conflicts } = solve({
      tokens: { lo: 10e12, hi: 15e12 },
      params: 70e9,
      tokensPerParam: { lo: 300, hi: 400 }
    });
    expect(conflicts).toHaveLength(1);
    expectClose(conflicts[0]?.factor, 300 / (15e12 / 70e9), 1e-12);
    expectClose(conflicts[0]?.implied.lo, 10e12 / 70e9, 1e-12);
    expectClose(conflicts[0]?.implied.hi, 15e12 / 70e9, 1e-12);
  });

  it('not where they only touch', () => {
    const { conflicts, values } = solve({
      tokens: { lo: 10e12, hi: 15e12 },
      time: 1e6,
      tokenRate: { lo: 15e6, hi: 20e6 }
    });
    expect(conflicts).toEqual([]);
    expectClose(values.tokens?.lo, 15e12, 1e-12);
    expectClose(values.tokenRate?.hi, 15e6, 1e-12);
  });
});

describe('exact givens that agree', () => {
  const agreeing = { tokens: 15e12, time: 1e6, tokenRate: 15e6 * (1 + 9e-10) };

  it('within 1e-9 are no conflict and come back bit for bit', () => {
    const { conflicts, values } = solve(agreeing);
    expect(conflicts).toEqual([]);
    for (const [id, value] of Object.entries(agreeing)) {
      expect(values[id as keyof typeof agreeing]).toEqual({ lo: value, hi: value });
    }
  });

  it('only within 2e-9 are a conflict', () => {
    const { conflicts } = solve({ ...agreeing, tokenRate: 15e6 * (1 + 2e-9) });
    expect(conflicts.map(({ givens }) => givens)).toEqual([['tokens', 'time', 'tokenRate']]);
  });

  it('make what follows from them the figure that the first of them imply', () => {
    const { values } = solve({ ...defaultRun, compute: 6.3e24 * (1 + 9e-10) });
    expect(values.time).toEqual(solve(defaultRun).values.time);
  });
});

describe('several conflicts', () => {
  it('are listed with the fewest givens first', () => {
    const { conflicts } = solve({
      ...defaultRun,
      peakFlops: 300e12,
      gpuTime: 6.4e6 * 3600,
      tokensPerParam: 20
    });
    expect(conflicts.length).toBeGreaterThan(2);
    const sizes = conflicts.map(({ givens }) => givens.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(conflicts[0]?.givens).toEqual(['peakFlops', 'gpuFlops']);
  });

  it('name no given that could stay: 2000 of 1000 TFLOPS cannot be, whatever utilisation was given', () => {
    const { conflicts } = solve({ gpuFlops: 2000e12, peakFlops: 1000e12, mfu: 0.5 });
    expect(conflicts[0]?.givens).toEqual(['peakFlops', 'gpuFlops']);
  });

  it('name each share that is enough by itself: 100 % of the peak over all needs more of the speed and of the uptime', () => {
    const { conflicts } = solve({ mfu: 0.01, uptime: 0.96, runMfu: 1 });
    expect(conflicts.map(({ givens }) => givens)).toEqual([
      ['mfu', 'runMfu'],
      ['uptime', 'runMfu']
    ]);
  });
});
