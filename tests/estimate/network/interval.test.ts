import { describe, expect, it } from 'vitest';
import { solve } from '$lib/estimate';
import { expectClose, expectIntervalClose } from '../../approx';
import { defaultRun } from './run';

describe('intervals', () => {
  it('make "over 400 TFLOPS" a training time of at most 12 days', () => {
    const { time } = solve({ ...defaultRun, gpuFlops: { lo: 400e12, hi: Infinity } }).values;
    expect(time?.lo).toBe(0);
    expectClose(time?.hi, 1_036_184.2105, 1e-10);
  });

  it('make "under 400 TFLOPS" a training time of at least 12 days', () => {
    const { time } = solve({ ...defaultRun, gpuFlops: { lo: 0, hi: 400e12 } }).values;
    expectClose(time?.lo, 1_036_184.2105, 1e-10);
    expect(time?.hi).toBe(Infinity);
  });

  it('are carried through a product from end to end', () => {
    const { time } = solve({ ...defaultRun, gpuFlops: { lo: 380e12, hi: 430e12 } }).values;
    expectIntervalClose(
      time,
      { lo: 6.3e24 / (16_000 * 430e12 * 0.95), hi: 6.3e24 / (16_000 * 380e12 * 0.95) },
      1e-12
    );
  });

  it('do not widen where a quantity enters twice: the token rate does not depend on the tokens', () => {
    const { tokenRate, time } = solve({ ...defaultRun, tokens: { lo: 10e12, hi: 20e12 } }).values;
    expectClose(tokenRate?.lo, 15e12 / 1_036_184.2105, 1e-10);
    expectClose(tokenRate?.hi, tokenRate!.lo, 1e-12);
    expectClose(time!.hi / time!.lo, 2, 1e-12);
  });

  it('narrow each other: 400 TFLOPS of a peak of 900-989 is 40.4-44.4 % MFU, not 30-50 %', () => {
    const { values, conflicts } = solve({
      gpuFlops: 400e12,
      mfu: { lo: 0.3, hi: 0.5 },
      peakFlops: { lo: 900e12, hi: 989e12 }
    });
    expect(conflicts).toEqual([]);
    expectIntervalClose(values.mfu, { lo: 400 / 989, hi: 400 / 900 }, 1e-12);
    expect(values.mfu?.lo.toFixed(4)).toBe('0.4044');
    expect(values.mfu?.hi.toFixed(4)).toBe('0.4444');
    expect(values.peakFlops).toEqual({ lo: 900e12, hi: 989e12 });
    expect(values.gpuFlops).toEqual({ lo: 400e12, hi: 400e12 });
  });

  it('are cut at the domain where they are open: uptime of 90 % and more is 90-100 %', () => {
    expect(solve({ uptime: { lo: 0.9, hi: Infinity } }).values.uptime).toEqual({ lo: 0.9, hi: 1 });
  });

  it('follow from a domain alone: useful over peak FLOP/s is the least that utilisation and uptime can be', () => {
    const { values } = solve({ usefulFlops: 300e12, peakFlops: 1000e12 });
    expectIntervalClose(values.mfu, { lo: 0.3, hi: 1 }, 1e-12);
    expectIntervalClose(values.uptime, { lo: 0.3, hi: 1 }, 1e-12);
    expectIntervalClose(values.gpuFlops, { lo: 300e12, hi: 1000e12 }, 1e-12);
  });

  it('that are open at both ends say nothing', () => {
    expect(solve({ params: { lo: 0, hi: Infinity }, mfu: { lo: 0, hi: 1 } }).values).toEqual({});
  });

  it('of negative zero are open', () => {
    const { values } = solve({ tokens: 1e12, params: { lo: -0, hi: 1e9 } });
    expect(values.tokensPerParam).toEqual({ lo: 1000, hi: Infinity });
  });
});
