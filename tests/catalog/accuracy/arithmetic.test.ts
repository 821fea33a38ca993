import { expect, test } from 'vitest';
import { findRun, runs, type Run } from '$lib/catalog';
import { checkAll, type Check } from '$lib/catalog/accuracy/arithmetic';
import { accuracyBy, backtest, missesOf } from '$lib/catalog/accuracy/backtest';
import { accuracyOf } from '$lib/catalog/accuracy/accuracy';
import { errorOf, MISS } from '$lib/catalog/published/pair';
import { expectClose } from '../../approx';
import { madeRun } from '../made-run';

const checks = checkAll(runs);
const checkOf = (name: string) => checks.get(findRun(name)) as Check;
const hour = 3600;

/** The sources' own figures, written out; GPU-hours that follow from the printed rate. */
test.each([
  // 380 tokens/s/GPU, 1.4T tokens: 1,023,392 GPU-hours against 1,022,362.
  ['LLaMA 65B (Llama 1)', 'tokens', 1.4e12 / 380 / hour, 1022362],
  // "8TP/nX": 175e9, 300e9, 140 TFLOPS; 34 days on 1,024.
  [
    'GPT-3 175B on 1024 A100 (Megatron estimate)',
    'printed',
    (8 * 300e9 * 175e9) / 140e12 / hour,
    34 * 24 * 1024
  ],
  // 150 TFLOPS count recomputation, so 8ND.
  ['BLOOM-176B', 'printed', (8 * 176247271424 * 366e9) / 150e12 / hour, 1082990],
  // 41 % of 989 TFLOPS, training more than 90 % of the time.
  ['Llama 3.1 405B', 'mfu', (6 * 405853388800 * 15.6e12) / (0.41 * 989e12 * 0.9) / hour, 30.84e6],
  // 147 TFLOPS count recomputation; 57 days elapsed, not the 34 that another paper assumes.
  ['OPT-175B', 'printed', (8 * 175e9 * 300e9) / 147e12 / hour, 57 * 24 * 992]
])('the hours of %s from its rate (%s)', (name, rate, computed, published) => {
  const check = checkOf(name);
  const { tokens } = findRun(name);
  expect([check.time, check.rate]).toEqual(['hours', rate]);
  expectClose((check.computed * tokens!) / hour, computed, 1e-9);
  expectClose((check.published * tokens!) / hour, published, 1e-9);
});

test('MosaicML’s step times follow from its rates within 0.3 % on average', () => {
  const { found } = backtest(runs).arithmetic;
  const errors = found
    .filter(({ run, count }) => run.source.startsWith('mosaicml/llm-foundry') && count?.isComplete)
    .map((check) => Math.abs(errorOf(check)));
  expect(errors.length).toBeGreaterThanOrEqual(35);
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.003);
});

test.each([
  ['Megatron-Bridge 26.04 DeepSeek-V3 GB300 MXFP8 (256 GPUs)', 'megatron', 0.002],
  ['Megatron-Bridge 26.04 Qwen3 235B-A22B H100 FP8 (256 GPUs)', 'megatron', 0.002],
  ['Megatron-Bridge 26.04 Llama 3 70B GB300 MXFP8 (64 GPUs)', 'megatron', 0.002],
  ['Korthikanti 2022 selective recompute + SP, GPT 1T', 'full-mask', 0.001],
  ['MaxText tiering Llama 3.1 70B v6e x256', 'full-mask', 0.001]
])('%s counts FLOP as %s', (name, convention, within) => {
  const check = checkOf(name);
  expect(check.time).toBe('step');
  expect(check.count).toMatchObject({ convention, isComplete: true });
  expect(Math.abs(errorOf(check))).toBeLessThan(within);
});

test('a row that does not tell enough to count attention says so', () => {
  expect(checkOf('NeMo 24.07 Nemotron-8B (64 GPUs)').count).toMatchObject({ factor: 1, isComplete: false });
});

test.each([
  ['MLPerf Training v4.0 GPT-3 175B eos_n64_ngc24.04_nemo', 'derived'],
  ['DeepSeek 67B (per 1T tokens, on H800)', 'derived'],
  ['Llama 2 70B', 'no-rate'],
  ['Megatron-LM 2021 weak scaling GPT 1T', 'no-time'],
  ['Llama 3.2 1B (pruned+distilled)', 'kind'],
  ['Llama 3 largest models (blog claim, 405B still training)', 'no-size']
])('%s cannot be checked: %s', (name, why) => {
  expect(checks.get(findRun(name))).toBe(why);
});

const only = (fields: Partial<Run>) =>
  checkAll([madeRun(fields)])
    .values()
    .next().value;

test('tokens per second that are just tokens over hours check nothing, though nobody says so', () => {
  const run = { params: 1e9, tokens: 1e12, gpuTime: 1e9 };
  expect(only({ ...run, gpuTokenRate: 1000.1 })).toBe('derived');
  expect(only({ ...run, gpuTokenRate: 1010 })).toMatchObject({ time: 'hours', rate: 'tokens' });
});

test('an uptime that was computed from the hours does not help to compute them', () => {
  const run = { params: 1e9, tokens: 1e12, gpuTime: 1e8, printedFlops: 100e12, uptime: 0.5 };
  const computed = (derived: string[]) => (only({ ...run, derived }) as Check).computed;
  expectClose(computed([]), 2 * computed(['uptime_or_goodput']), 1e-12);
});

test.each([{ sequence: 0.5 }, { layers: 1.5 }, { heads: 7 }, { hidden: 1e300 }])(
  'a shape no model can have does no harm: %j',
  (fields) => {
    const shape = { layers: 32, hidden: 4096, heads: 32, vocab: 32000, sequence: 4096, ...fields };
    const run = { params: 7e9, totalParams: 7e9, gpuTokenRate: 1e4, printedFlops: 4e14, ...shape };
    for (const convention of ['palm', 'full-mask', 'megatron'] as const)
      expect(Number.isFinite((only({ ...run, convention }) as Check).computed)).toBe(true);
  }
);

test('every row is used or said why not', () => {
  const { arithmetic, guess } = backtest(runs);
  for (const { found, unusable } of [arithmetic, guess])
    expect(found.length + unusable.reduce((sum, [, rows]) => sum + rows, 0)).toBe(runs.length);
});

test('errors, their percentiles and bias', () => {
  const pairs = [0.5, 0.9, 1, 1.1, 2].map((computed) => ({ published: 1, computed }));
  const accuracy = accuracyOf(pairs)!;
  expect(accuracy.count).toBe(5);
  expectClose(accuracy.median, 0.1, 1e-12);
  // Sizes 0, 0.1, 0.1, 0.5, 1: at 0.9 x 4 = 3.6.
  expectClose(accuracy.p90, 0.8, 1e-12);
  expectClose(accuracy.bias, 0.99 ** 0.2 - 1, 1e-9);
  expect(accuracyOf([])).toBeUndefined();
});

test('misses are those beyond 15 %, the largest factor first, none dropped', () => {
  const pairs = [0.5, 0.84, 0.86, 1, 1.14, 1.16, 3].map((computed) => ({ published: 1, computed }));
  expect(missesOf(pairs).map(({ computed }) => computed)).toEqual([3, 0.5, 0.84, 1.16]);
  const { found } = backtest(runs).arithmetic;
  expect(missesOf(found)).toHaveLength(found.filter((check) => Math.abs(errorOf(check)) > MISS).length);
});

test('groups make the whole, the largest first', () => {
  const { found } = backtest(runs).arithmetic;
  const groups = accuracyBy(found, ({ time }) => time);
  expect(groups.reduce((sum, [, { count }]) => sum + count, 0)).toBe(found.length);
  expect(groups.map(([, { count }]) => count)).toEqual(
    groups.map(([, { count }]) => count).sort((a, b) => b - a)
  );
});
