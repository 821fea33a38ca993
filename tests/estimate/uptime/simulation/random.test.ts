import { describe, expect, it } from 'vitest';
import { exponential, seeded, xoshiro } from '../../../../src/lib/estimate/uptime/simulation/random';
import { expectClose } from '../../../approx';

describe('xoshiro128**', () => {
  /** Of the reference implementation, version 1.1, https://prng.di.unimi.it/xoshiro128starstar.c */
  it('from 1, 2, 3, 4 has the numbers of its authors', () => {
    const random = xoshiro(1, 2, 3, 4);
    expect(Array.from({ length: 10 }, () => random.next())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804
    ]);
  });
});

describe('a seed', () => {
  const first = (seed: number, stream: number) => {
    const random = seeded(seed, stream);
    return [random.next(), random.next()].join();
  };

  it('has a sequence of its own for each number', () => {
    const seen = new Set(Array.from({ length: 20_000 }, (_, i) => first(i % 2, i >> 1)));
    expect(seen.size).toBe(20_000);
    expect(first(1, 2)).toBe(first(1, 2));
  });

  it('gives shares spread evenly between 0 and 1, also the first of each sequence', () => {
    const bins = new Array<number>(20).fill(0);
    for (let i = 0; i < 20_000; i++) bins[Math.floor(seeded(7, i).share() * 20)]!++;
    // Each has 1000 on average, with a standard deviation of 31.
    for (const count of bins) expect(Math.abs(count - 1000)).toBeLessThan(125);
    const extreme = xoshiro(1, 0, 0, 0).share();
    expect(extreme).toBeGreaterThan(0);
  });
});

describe('exponential times', () => {
  it('have their mean and their spread, and no memory', () => {
    const random = seeded(3);
    const times = Array.from({ length: 100_000 }, () => exponential(random, 5));
    const mean = times.reduce((sum, time) => sum + time / times.length, 0);
    const variance = times.reduce((sum, time) => sum + (time - mean) ** 2 / times.length, 0);
    expectClose(mean, 5, 0.01);
    expectClose(Math.sqrt(variance), 5, 0.02);
    const late = times.filter((time) => time > 5);
    expectClose(
      late.reduce((sum, time) => sum + (time - 5) / late.length, 0),
      5,
      0.02
    );
  });
});
