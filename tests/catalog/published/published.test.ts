import { expect, test } from 'vitest';
import { findRun, precisionClass, publishedMarks, publishedRanges, runs, wallClocks } from '$lib/catalog';
import rows from '$lib/catalog/tables/runs.csv';

const ranges = publishedRanges(runs);
const byId = (id: string) => runs.find((run) => run.id === id)!;
const of = (generation: string, precision = 'bf16') =>
  ranges.find((range) => range.generation === generation && range.precision === precision)!;

/** Rows by name, so that rows added later change nothing here. */
const only = (names: readonly string[]) => ({
  runs: runs.filter(({ name }) => names.includes(name)),
  rows: rows.filter(({ model }) => names.includes(model!))
});

test('the extremes of end-to-end rates on A100, recomputed from the raw cells', () => {
  const some = only([
    'LLaMA 7B (Llama 1)',
    'LLaMA 13B (Llama 1)',
    'Llama 2 70B',
    'BLOOM-176B',
    'StarCoderBase 15.5B',
    // Read elsewhere, so that it sets no extreme, though it is one.
    'Phi-2 2.7B'
  ]);
  const rates = some.rows
    .filter(({ verification }) => verification!.startsWith('primary'))
    .map((row) => {
      const params = Number(row.params_active || row.params_total);
      return [(6 * params * Number(row.tokens_trained)) / (Number(row.gpu_hours) * 3600), row.model] as const;
    })
    .sort(([a], [b]) => a - b);
  const { min, max, runs: count } = publishedRanges(some.runs)[0]!.usefulFlops!;
  expect([min.run, max.run, count]).toEqual([rates[0]![1], rates.at(-1)![1], 5]);
  expect(min.value / rates[0]![0]).toBeCloseTo(1, 12);
  expect(max.value / rates.at(-1)![0]).toBeCloseTo(1, 12);
});

test('the extremes of printed model rates on H100 in 16 bit, recomputed from the raw cells', () => {
  const some = only(
    ['70b', '30b', '7b', '3b', '1b']
      .flatMap((size) =>
        [8, 64, 128, 256, 512].map((gpus) => `MPT-${size} LLM-Foundry h100_80gb x${gpus} seq2048`)
      )
      .concat('MPT-3b LLM-Foundry h100_80gb x8 seq2048 fp8')
  );
  expect(some.rows.length).toBeGreaterThan(10);
  const rates = some.rows
    .filter(({ precision }) => !precision!.includes('fp8'))
    .map((row) => Number(row.reported_tflops_per_gpu));
  const { min, max } = publishedRanges(some.runs).find(({ precision }) => precision === 'bf16')!.gpuFlops!;
  expect([min.value, max.value]).toEqual([Math.min(...rates) * 1e12, Math.max(...rates) * 1e12]);
});

test('every extreme is a figure of the run it names', () => {
  for (const { gpus, mfu } of ranges)
    for (const range of [gpus, mfu])
      for (const { run, id, source, value } of range ? [range.min, range.max] : []) {
        expect(byId(id)).toMatchObject({ name: run, source });
        expect(value).toBeGreaterThan(0);
      }
});

test('no extreme is above the peak, and hardware FLOP/s set none', () => {
  for (const { gpuFlops, usefulFlops, mfu } of ranges) {
    for (const range of [gpuFlops, usefulFlops])
      if (range) expect(range.max.value).toBeLessThanOrEqual(byId(range.max.id).peakFlops ?? Infinity);
    if (mfu) expect(mfu.max.value).toBeLessThanOrEqual(1);
  }
  const hardware = /^(Megatron-LM 2021|OPT|BLOOM|GLM|MT-NLG)/;
  const some = runs.filter(({ name }) => hardware.test(name));
  expect(some.length).toBeGreaterThan(10);
  const { printedFlops } = findRun('MPT-70b LLM-Foundry a100_40gb x64 seq2048');
  const [range] = publishedRanges([...some, findRun('MPT-70b LLM-Foundry a100_40gb x64 seq2048')]);
  // 163 TFLOPS of hardware FLOP are printed among them.
  expect(range!.gpuFlops!.max.value).toBe(printedFlops);
});

test('claims, plans, projections and statements of others set no extreme', () => {
  for (const range of ranges)
    for (const key of ['gpuFlops', 'mfu', 'usefulFlops', 'gpus'] as const)
      for (const { id } of range[key] ? [range[key].min, range[key].max] : []) {
        expect(['full_run', 'throughput']).toContain(byId(id).kind);
        expect(byId(id).verification).toMatch(/^primary/);
      }
});

test('formats narrower than 16 bit are kept apart', () => {
  const isInt8 = (id: string) => byId(id).precision.includes('int8');
  expect(isInt8(of('TPU v5p', 'int8').gpuFlops!.max.id)).toBe(true);
  expect(isInt8(of('TPU v5p').gpuFlops!.max.id)).toBe(false);
  expect(precisionClass(byId(of('H100').gpuFlops!.max.id))).toBe('bf16');
  expect(precisionClass(byId(of('H100', 'fp8').gpuFlops!.max.id))).toBe('fp8');
});

test('MLPerf runs of minutes say nothing of end-to-end rates', () => {
  for (const { usefulFlops } of ranges)
    if (usefulFlops) expect(usefulFlops.min.run + usefulFlops.max.run).not.toMatch(/MLPerf/);
});

test('rows whose printed rate and MFU disagree set no extreme', () => {
  const { gpuFlops } = of('TPU v5p');
  expect([gpuFlops!.min.run, gpuFlops!.max.run]).not.toContain('MaxText 1024B v5p-2048');
  expect([gpuFlops!.min.run, gpuFlops!.max.run]).not.toContain('MaxText 32B v5p-128');
});

test('marks are short lists whose values stand in their rows', () => {
  const marks = publishedMarks();
  expect(Object.keys(marks)).toEqual(['params', 'tokens', 'gpus', 'gpuFlops', 'uptime', 'mfu']);
  for (const list of Object.values(marks)) {
    expect(list.length).toBeGreaterThan(1);
    expect(list.length).toBeLessThanOrEqual(8);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  }
  expect(marks.params.map(({ value }) => value)).toContain(405853388800);
  expect(marks.gpuFlops.map(({ value }) => value)).toContain(400e12);
  expect(marks.uptime.map(({ value }) => value)).toEqual([0.58, 0.9]);
});

test('every chosen name gives a mark and a point', () => {
  expect(Object.values(publishedMarks()).map((list) => list.length)).toEqual([6, 6, 6, 6, 2, 5]);
  expect(wallClocks()).toHaveLength(6);
});

test('points say where the time is GPU-hours over GPUs', () => {
  const points = wallClocks();
  const find = (name: string) => points.find((point) => point.name === name)!;
  expect(find('Llama 1 65B')).toMatchObject({ gpus: 2048, time: 21 * 86400, basis: 'published' });
  expect(find('Llama 3.1 405B').basis).toBe('derived');
  expect(find('Llama 3.1 405B').time).toBe((30.84e6 * 3600) / 16384);
});

test('all of it survives JSON', () => {
  for (const data of [ranges, publishedMarks(), wallClocks()])
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});
