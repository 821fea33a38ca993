import { expect, test } from 'vitest';
import { mfuByPrecision, runs } from '$lib/catalog';

import { madeRun } from '../made-run';

test('published runs use less of an FP8 peak than of a 16-bit one, on all chips and on the H100 alone', () => {
  for (const generation of [undefined, 'H100']) {
    const [bf16, fp8] = mfuByPrecision(runs, generation);
    expect([bf16!.precision, fp8!.precision]).toEqual(['bf16', 'fp8']);
    expect(fp8!.median).toBeLessThan(0.9 * bf16!.median);
    expect(fp8!.runs).toBeGreaterThanOrEqual(3);
    expect(fp8!.organisations).toBeLessThanOrEqual(fp8!.runs);
  }
});

test('a precision or a chip without a run has no line', () => {
  expect(mfuByPrecision(runs, 'A100').map(({ precision }) => precision)).toEqual(['bf16']);
  expect(mfuByPrecision(runs, 'no such chip')).toEqual([]);
  expect(mfuByPrecision([])).toEqual([]);
});

test('median and counts are those of the runs; one above its peak does not count', () => {
  const made = (mfu: number, precision: string, org: string) =>
    madeRun({ mfu, precision, org, peakFlops: precision === 'fp8' ? 1979e12 : 989e12, kind: 'throughput' });
  const table = [
    made(0.3, 'fp8', 'a'),
    made(0.2, 'fp8', 'b'),
    made(0.25, 'fp8', 'b'),
    made(0.5, 'bf16', 'a'),
    madeRun({ precision: 'bf16', printedFlops: 2000e12, peakFlops: 989e12, kind: 'throughput' })
  ];
  expect(mfuByPrecision(table)).toMatchObject([
    { precision: 'bf16', runs: 1, organisations: 1, median: 0.5 },
    { precision: 'fp8', runs: 3, organisations: 2, median: 0.25 }
  ]);
});
