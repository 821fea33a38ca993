import { expect, test } from 'vitest';
import { findAccelerator, findRun, modelRate, precisionClass, runs } from '$lib/catalog';
import { readRuns } from '$lib/catalog/tables/run';
import rows, { digest } from '$lib/catalog/tables/runs.csv';
import { runsVersion } from '$lib/catalog/tables/version';
import vectors from '../../vectors.json';

test('every row is read without a fault', () => {
  expect(readRuns(rows).faults).toEqual([]);
  expect(runs).toHaveLength(rows.length);
});

test('every row has a unique id, a source and a quote', () => {
  expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length);
  for (const { name, id, source, quote, kind } of runs)
    for (const text of [id, source, quote, kind]) expect(text, name).not.toBe('');
});

test('every figure of every row is a positive number', () => {
  for (const run of runs)
    for (const [field, value] of Object.entries(run))
      if (typeof value === 'number') expect(value, `${run.name}: ${field}`).toBeGreaterThan(0);
});

test('made-up bad rows are reported with row and column, never NaN', () => {
  const bad = { ...rows[0]!, params_total: '6.7B', reported_mfu: '41', date: 'spring', source: '' };
  const { items, faults } = readRuns([rows[0]!, bad, rows[0]!]);
  expect(faults.map(({ row, column, cell }) => [row, column, cell])).toEqual([
    [3, 'date', 'spring'],
    [3, 'params_total', '6.7B'],
    [3, 'reported_mfu', '41'],
    [3, 'source', '']
  ]);
  expect(items[1]).not.toHaveProperty('totalParams');
  expect(new Set(items.map(({ id }) => id)).size).toBe(3);
});

test('rows with further columns, or with fewer, are read', () => {
  expect(readRuns([{ ...rows[0], region: '' }]).faults).toEqual([]);
  expect(readRuns([{ model: 'x' }]).faults.map(({ column }) => column)).toEqual(['source', 'quote', 'kind']);
});

test.each(['2024', '2024-05-31', 'early 2024', '~2023', '2024-Q3', ''])(
  'the date "%s" is no fault',
  (date) => {
    expect(readRuns([{ ...rows[0], date }]).faults).toEqual([]);
  }
);

test('columns about the row itself are read and checked too', () => {
  const row = {
    ...rows[0]!,
    flop_convention: 'palm',
    derived: 'gpu_hours  tp',
    miss_reason: 'downtime;  the moon; '
  };
  const { items, faults } = readRuns([row, { ...row, flop_convention: '8N', derived: 'gpu_hours model' }]);
  expect(items[0]).toMatchObject({
    convention: 'palm',
    derived: ['gpu_hours', 'tp'],
    missReasons: ['downtime', 'the moon']
  });
  expect(items[1]!.convention).toBeUndefined();
  expect(faults.map(({ row, column, problem }) => [row, column, problem])).toEqual([
    [3, 'flop_convention', 'is none of six-n, palm, megatron, full-mask'],
    [3, 'derived', 'names "model", which is no column of figures']
  ]);
});

test('ids stay apart, whatever the names', () => {
  const named = (...names: string[]) =>
    readRuns(names.map((model) => ({ ...rows[0], model }))).items.map(({ id }) => id);
  expect(named('A b', 'a-B', 'a b again 1', 'A B')).toEqual([
    'a-b',
    'a-b-again-1',
    'a-b-again-1-again-1',
    'a-b-again-2'
  ]);
  expect(named('模型', '—')).toEqual(['run', 'run-again-1']);
});

test('the version has the newest date and changes with the file', () => {
  const dates = rows.map(({ date }) => date!).filter((date) => /^\d{4}(-\d\d){0,2}$/.test(date));
  expect(runsVersion).toBe(`${dates.sort().at(-1)}-${digest}`);
});

test('figures are in SI', () => {
  expect(findRun('LLaMA 65B (Llama 1)')).toMatchObject({
    params: 65.2e9,
    tokens: 1.4e12,
    gpus: 2048,
    peakFlops: 312e12,
    time: 21 * 86400,
    gpuTime: 1022362 * 3600,
    energy: 449 * 3.6e9,
    carbon: 173e3,
    gpuTokenRate: 380
  });
  expect(findRun('DeepSeek-V3 (pre-training)').params).toBe(37e9);
  expect(() => findRun('GPT-9')).toThrow(RangeError);
});

test.each([
  ['BLOOM-176B', 6 * 176247271424 * 103.81, 'tokens'],
  ['MT-NLG 530B throughput, 280 DGX A100', 0.302 * 312e12, 'mfu'],
  ['GLM-130B', 0.325 * 312e12, 'mfu'],
  ['MPT-70b LLM-Foundry h100_80gb x128 seq2048', 428e12, 'printed'],
  ['Llama 3.1 405B, Table 4 config 16384 GPUs CP=1', 400e12, 'printed']
])('the model rate of %s counts no recomputation', (name, value, basis) => {
  expect(modelRate(findRun(name))).toEqual({ value, basis });
});

test('hardware FLOP/s alone give no model rate', () => {
  for (const name of ['OPT-175B', 'Megatron-LM 2021 weak scaling GPT 1T'])
    expect(modelRate(findRun(name))).toBeUndefined();
});

test.each([
  ['bf16', 'bf16'],
  ['', 'bf16'],
  ['fp16', 'bf16'],
  ['fp8 (linear GEMMs) + bf16', 'fp8'],
  ['mxfp8', 'fp8'],
  ['amp_fp8', 'fp8'],
  ['int8', 'int8'],
  ['nvfp4', 'fp4']
])('precision "%s" is %s', (precision, format) => {
  expect(precisionClass({ ...runs[0]!, precision })).toBe(format);
});

/** Meta: GPU-hours x rated power x PUE 1.1 x 0.385 kg/kWh. Llama 1 prints whole tonnes, Llama 2 hundredths. */
test.each([
  ['LLaMA-7B', 'LLaMA 7B (Llama 1)', 0.5],
  ['LLaMA-13B', 'LLaMA 13B (Llama 1)', 0.5],
  ['LLaMA-33B', 'LLaMA 33B (Llama 1)', 0.5],
  ['LLaMA-65B', 'LLaMA 65B (Llama 1)', 0.5],
  ['Llama-2-7B', 'Llama 2 7B', 0.01],
  ['Llama-2-13B', 'Llama 2 13B', 0.01],
  ['Llama-2-70B', 'Llama 2 70B', 0.01]
])('the published CO2 of %s follows from its GPU-hours', (model, name, rounding) => {
  const printed = vectors.meta_gpu_hours_co2_published.find((row) => row.model === model)!;
  const { accelerator, gpuTime, carbon } = findRun(name);
  expect(gpuTime).toBe(printed.gpu_hours * 3600);
  expect(carbon).toBe(printed.tco2 * 1000);
  expect(findAccelerator(accelerator)?.power).toBe(printed.tdp_kw * 1000);
  const tonnes = (printed.gpu_hours * printed.tdp_kw * 1.1 * 0.385) / 1000;
  expect(Math.abs(tonnes - printed.tco2)).toBeLessThanOrEqual(rounding);
  expect(Math.abs(tonnes / printed.tco2 - 1)).toBeLessThan(0.005);
});
