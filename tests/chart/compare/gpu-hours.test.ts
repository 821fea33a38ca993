import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRun } from '$lib/catalog';
import { gpuHours } from '$lib/chart/compare/gpu-hours';
import { isPoint, middle, solve, type Given } from '$lib/estimate';
import { defaultScenario } from '$lib/scenario';
import { expectClose } from '../../approx';

const parts = (given: Given) => gpuHours(solve(given));
const { given } = defaultScenario;

test('the GPU-hours of a run split at its MFU and its uptime', () => {
  const [ideal, utilisation, downtime] = parts(given)!;
  const total = (6 * 70e9 * 15e12) / (400e12 * 0.95);
  expectClose(ideal!.value, (6 * 70e9 * 15e12) / 989e12, 1e-12);
  expectClose(downtime!.value, 0.05 * total, 1e-9);
  expectClose(utilisation!.value, 0.95 * total * (1 - 400 / 989), 1e-9);
  expect([ideal, utilisation, downtime].map((part) => part!.id)).toEqual([
    'ideal',
    'utilisation',
    'downtime'
  ]);
});

// Llama 3 (arXiv:2407.21783): 6 x 405e9 x 15.6e12 FLOP, 400 TFLOPS per GPU, 30.84 M GPU-hours (model card).
test('of the 30.84 M GPU-hours of Llama 3.1 405B, 35 % would do at dense peak and 15 % went without training', () => {
  const { gpuTime } = findRun('Llama 3.1 405B');
  expectClose(gpuTime! / 3600, 30.84e6, 1e-3);
  const [ideal, utilisation, downtime] = parts({
    params: 405e9,
    tokens: 15.6e12,
    attention: 1,
    peakFlops: 989e12,
    gpuFlops: 400e12,
    gpuTime: gpuTime!
  })!;
  expectClose(ideal!.end, 0.345, 0.005);
  expectClose(utilisation!.end, 0.854, 0.005);
  expectClose(downtime!.value / gpuTime!, 0.146, 0.01);
});

test('parts sum to the total, end where the next begins, and lie in their ranges', () => {
  const share = fc.double({ min: 0.05, max: 1, noNaN: true });
  const margin = fc.double({ min: 1, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(share, share, margin, margin, margin, (mfu, uptime, a, b, c) => {
      const { gpuFlops: _, ...rest } = given;
      const solution = solve({
        ...rest,
        params: { lo: 70e9 / a, hi: 70e9 },
        mfu: { lo: mfu / b, hi: mfu },
        uptime: { lo: uptime / c, hi: uptime }
      });
      const found = gpuHours(solution)!;
      const total = middle(solution.values.gpuTime!);
      expectClose(
        found.reduce((sum, { value }) => sum + value, 0),
        total,
        1e-9
      );
      expect(found.at(-1)!.end).toBe(1);
      let end = 0;
      for (const part of found) {
        end += part.value / total;
        expect(part.end).toBeCloseTo(end, 9);
        expect(part.value).toBeGreaterThanOrEqual(-1e-6 * total);
        expect(part.range.lo).toBeLessThanOrEqual(part.value + 1e-9 * total);
        expect(part.range.hi).toBeGreaterThanOrEqual(part.value - 1e-9 * total);
        expect(part.endRange.lo).toBeLessThanOrEqual(part.end * (1 + 1e-9));
        expect(part.endRange.hi).toBeGreaterThanOrEqual(part.end * (1 - 1e-9));
      }
    })
  );
});

test('known figures have no ranges, and a range of the rate makes them', () => {
  for (const { range } of parts(given)!) expect(range.hi / range.lo).toBeCloseTo(1, 9);
  const ranged = parts({ ...given, gpuFlops: { lo: 380e12, hi: 430e12 } })!;
  expect(ranged.map(({ range }) => isPoint(range))).toEqual([true, false, false]);
});

test('the range of what is lost is attained at the ends of the rate', () => {
  const [, ranged] = parts({ ...given, gpuFlops: { lo: 380e12, hi: 430e12 } })!;
  const [, slow] = parts({ ...given, gpuFlops: 380e12 })!;
  const [, fast] = parts({ ...given, gpuFlops: 430e12 })!;
  expectClose(ranged!.range.hi, slow!.value, 1e-9);
  expectClose(ranged!.range.lo, fast!.value, 1e-9);
});

test.each(['peakFlops', 'params', 'gpuFlops', 'uptime'] as const)('without %s they are not split', (id) => {
  const { [id]: _, peakFlops, ...rest } = given;
  expect(gpuHours(solve({ ...rest, ...(id !== 'peakFlops' && id !== 'gpuFlops' && { peakFlops }) }))).toBe(
    undefined
  );
});

test('where more would be achieved than the peak allows they are not split', () => {
  expect(parts({ ...given, gpuFlops: 1200e12 })).toBeUndefined();
});

test('where a figure is open they are not split', () => {
  expect(parts({ ...given, gpuFlops: { lo: 0, hi: 400e12 } })).toBeUndefined();
});

test('nothing is split where compute and rate both have an open end', () => {
  const open = {
    params: 70e9,
    tokens: 15e12,
    gpuFlops: { lo: 400e12, hi: Infinity },
    uptime: { lo: 0.95, hi: 1 },
    gpuTime: 6.4e6 * 3600
  };
  expect(solve(open).values.compute!.hi).toBe(Infinity);
  expect(parts(open)).toBeUndefined();
});

test('where only GPU-hours are known, what is lost is one part: nothing tells slow steps from stops', () => {
  const found = gpuHours(
    solve({ params: 13e9, tokens: 2e12, attention: 1, gpuTime: 2e6 * 3600, peakFlops: 989e12 })
  )!;
  expect(found.map(({ id }) => id)).toEqual(['ideal', 'lost']);
  const ideal = (6 * 13e9 * 2e12) / 989e12;
  expectClose(found[0]!.value, ideal, 1e-12);
  expectClose(found[1]!.range.lo, 2e6 * 3600 - ideal, 1e-9);
  expectClose(found[1]!.range.hi, 2e6 * 3600 - ideal, 1e-9);
});

test('what cannot be lost is no part: at full uptime none is lost to downtime', () => {
  const given = { params: 7e9, tokens: 4e12, attention: 1, gpus: 1024, peakFlops: 989e12, uptime: 1 };
  const found = gpuHours(solve({ ...given, mfu: { lo: 0.16, hi: 0.36 } }))!;
  expect(found.map(({ id }) => id)).toEqual(['ideal', 'utilisation']);
});
