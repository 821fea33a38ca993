import { describe, expect, test } from 'vitest';
import { likelySlip, solve, type Conflict, type Given, type Slip } from '$lib/estimate';

const run: Given = {
  params: 70e9,
  tokens: 15e12,
  attention: 1,
  gpus: 16e3,
  peakFlops: 989e12,
  uptime: 0.95
};

function onlyConflict(given: Given): Conflict {
  const { conflicts } = solve(given);
  expect(conflicts).toHaveLength(1);
  return conflicts[0]!;
}

describe('an MFU above 100 %', () => {
  const mfuOf = (mfu: number) => onlyConflict({ ...run, gpuFlops: mfu * 989e12 });

  test.each<[mfu: number, slip: Slip | undefined]>([
    [1.064, 'half'],
    [1.2, 'half'],
    [1.3, undefined],
    [0.4 * 1000, 'prefix'],
    [0.3 * 1000, 'prefix'],
    [0.55 * 1000, 'prefix'],
    [0.4 * 16e3, 'cluster'],
    [0.3 * 16e3, 'cluster'],
    [20, undefined],
    [0.4 * 1e6, undefined]
  ])('of %f is taken for %s', (mfu, slip) => {
    expect(likelySlip(mfuOf(mfu), 16e3)).toBe(slip);
  });

  test('is not taken for a figure of the cluster where the GPU count is unknown', () => {
    expect(likelySlip(mfuOf(0.4 * 16e3))).toBeUndefined();
  });

  test('is not taken for a figure of the cluster where that is a handful of GPUs', () => {
    expect(likelySlip(mfuOf(0.42 * 2.9), 3)).toBe('half');
    expect(likelySlip(mfuOf(0.42 * 8), 8)).toBe('cluster');
  });

  test('names the slip that brings it nearest to what is usual', () => {
    expect(likelySlip(mfuOf(0.42 * 1000), 900)).toBe('prefix');
    expect(likelySlip(mfuOf(0.42 * 900), 900)).toBe('cluster');
  });
});

describe('figures that are apart', () => {
  /** A training time so many times what the rest implies. */
  const apartBy = (factor: number) => {
    const { params, tokens, attention, gpus } = run;
    const whole = { params, tokens, attention, gpus, usefulFlops: 380e12 };
    return onlyConflict({ ...whole, time: solve(whole).values.time!.lo * factor });
  };

  test.each<[factor: number, slip: Slip | undefined]>([
    [4 / 3, 'recomputation'],
    [1.31, 'recomputation'],
    [1.36, 'recomputation'],
    [1.4, 'recomputation'],
    [2, 'double'],
    [1.96, 'double'],
    [2.04, 'double'],
    [3, 'forward'],
    [1000, 'prefix'],
    [980, 'prefix'],
    [16e3, 'cluster'],
    [16.3e3, 'cluster'],
    [1.4 * 1.04, undefined],
    [2 * 1.045, undefined],
    [1000 / 1.04, undefined],
    [16e3 * 1.05, undefined],
    [1.1, undefined],
    [1.6, undefined],
    [10, undefined],
    [100, undefined],
    [1200, undefined],
    [1e6, undefined]
  ])('by %f are taken for %s, either way', (factor, slip) => {
    expect(likelySlip(apartBy(factor), 16e3)).toBe(slip);
    expect(likelySlip(apartBy(1 / factor), 16e3)).toBe(slip);
  });

  test('by the GPU count say nothing where that is unknown or a handful', () => {
    expect(likelySlip(apartBy(16e3))).toBeUndefined();
    expect(likelySlip(apartBy(2.5), 2.5)).toBeUndefined();
    expect(likelySlip(apartBy(8), 8)).toBe('cluster');
  });
});

test('an MFU over the whole run above 100 % is taken for what brings it near to that of other runs', () => {
  const runMfuOf = (share: number) =>
    onlyConflict({ peakFlops: 989e12, usefulFlops: share * 989e12, gpus: 16e3 });
  expect(runMfuOf(0.4 * 1000)).toMatchObject({ quantity: 'runMfu', givens: ['peakFlops', 'usefulFlops'] });
  expect(likelySlip(runMfuOf(0.4 * 1000), 16e3)).toBe('prefix');
  expect(likelySlip(runMfuOf(0.35 * 16e3), 16e3)).toBe('cluster');
  expect(likelySlip(runMfuOf(20), 16e3)).toBeUndefined();
});

test('an uptime above 100 % is judged by how far it is above', () => {
  const uptimeOf = (uptime: number) => {
    const { params, tokens, attention, gpus } = run;
    const rest = { params, tokens, attention, gpus, gpuFlops: 400e12 };
    const time = solve({ ...rest, uptime: 1 }).values.time!.lo;
    return onlyConflict({ ...rest, time: time / uptime });
  };
  expect(likelySlip(uptimeOf(2), 16e3)).toBe('half');
  expect(likelySlip(uptimeOf(1.33), 16e3)).toBe('recomputation');
  expect(likelySlip(uptimeOf(16e3), 16e3)).toBe('cluster');
  expect(likelySlip(uptimeOf(1.1), 16e3)).toBeUndefined();
});

test('a time half as long as follows is more than full uptime, which a peak with sparsity cannot make', () => {
  const { params, tokens, attention, gpus, uptime } = run;
  const whole = { params, tokens, attention, gpus, uptime, gpuFlops: 400e12 };
  const time = solve(whole).values.time!.lo;
  expect(likelySlip(onlyConflict({ ...whole, time: time * 2 }), 16e3)).toBe('double');
  expect(likelySlip(onlyConflict({ ...whole, time: time / 2 }), 16e3)).toBe('half');
});

/** Factors spread evenly over the decades from 1.05 to 10,000. */
const spread = Array.from({ length: 4000 }, (_, i) => 1.05 * (1e4 / 1.05) ** ((i + 0.5) / 4000));
const shareOf = (slips: (Slip | undefined)[]) => slips.filter(Boolean).length / slips.length;

test('factors at random get a hint seldom: 4 in 100 of those between figures', () => {
  const whole = { params: 70e9, tokens: 15e12, attention: 1, gpus: 3000, usefulFlops: 380e12 };
  const time = solve(whole).values.time!.lo;
  const hints = spread.map((factor) => likelySlip(onlyConflict({ ...whole, time: time * factor }), 3000));
  expect(shareOf(hints)).toBeGreaterThan(0.02);
  expect(shareOf(hints)).toBeLessThan(0.045);
});

test('of MFU at random above 100 % more do, as a whole range of them is usual: 20 in 100', () => {
  const hints = spread.map((mfu) =>
    likelySlip(onlyConflict({ peakFlops: 1e15, gpuFlops: mfu * 1e15, gpus: 3000 }), 3000)
  );
  expect(shareOf(hints)).toBeGreaterThan(0.1);
  expect(shareOf(hints)).toBeLessThan(0.25);
});
