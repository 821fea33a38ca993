import { expect, test } from 'vitest';
import { accelerators, chipsOfPeak, precisions } from '$lib/catalog';

const of = (tflops: number) =>
  chipsOfPeak(tflops * 1e12, accelerators).map(({ chip, precision }) => `${chip.id} ${precision}`);

test('a peak names every chip that has it, and guesses none', () => {
  expect(of(989)).toEqual([
    'h100-sxm bf16',
    'h800-sxm bf16',
    'h200-sxm bf16',
    'gh200-96gb bf16',
    'gh200-141gb bf16'
  ]);
  expect(of(989.4)).toEqual(of(989));
  expect(of(9000)).toEqual(['b200-sxm nvfp4']);
  expect(of(125)).toEqual(['v100-sxm fp16', 'a10 bf16']);
});

test('1,979 TFLOPS are FP8: the same figure as a sparse BF16 headline is nobody’s peak', () => {
  expect(of(1979).every((found) => found.endsWith(' fp8'))).toBe(true);
  expect(of(3958)).toEqual([]);
});

test.each([0, NaN, Infinity, -989, 1e-300])('%f is no chip’s peak', (tflops) => {
  expect(of(tflops)).toEqual([]);
});

test('every peak of every chip finds it, once', () => {
  for (const { id, peaks } of accelerators)
    for (const precision of precisions) {
      const flops = peaks[precision];
      if (flops === undefined) continue;
      expect(chipsOfPeak(flops, accelerators).filter(({ chip }) => chip.id === id)).toHaveLength(1);
    }
});
