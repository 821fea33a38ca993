import { expect, test } from 'vitest';
import { findRun } from '$lib/catalog';
import { middle, solve, type QuantityId } from '$lib/estimate';
import { defaultScenario } from '$lib/scenario/link/default';
import { decodeScenario, encodeScenario } from '$lib/scenario/link/link';
import { presets } from '$lib/scenario/presets/presets';
import { questions } from '$lib/scenario/presets/questions';

const all = presets();
const named = (label: string) => all.find((preset) => preset.label.en === label)!;
const value = (label: string, id: QuantityId) => solve(named(label).scenario.given).values[id]!;

test('eleven presets with unique ids, each with source and quote', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(11);
  for (const { source, quote } of all) expect([source, quote]).not.toContain('');
});

test.each(all.map((preset) => [preset.label.en, preset] as const))(
  '%s is consistent and shows every figure',
  (_, { scenario, basis }) => {
    expect(Object.keys(basis).sort()).toEqual(Object.keys(scenario.given).sort());
    expect(scenario.given).not.toHaveProperty(scenario.solveFor);
    const { values, conflicts } = solve(scenario.given);
    expect(conflicts).toEqual([]);
    const shown = [
      'time',
      'gpuTime',
      'compute',
      'mfu',
      'cost',
      'energy',
      'carbon',
      scenario.solveFor
    ] as const;
    for (const id of shown) {
      expect(values[id]!.lo, id).toBeGreaterThan(0);
      expect(values[id]!.hi, id).toBeLessThan(Infinity);
    }
  }
);

test('whatever is not published says why', () => {
  for (const { basis, label } of all)
    for (const [id, { kind, reason, source }] of Object.entries(basis))
      if (kind !== 'published')
        expect((reason?.en && reason.de) || source, `${label.en}: ${id}`).toBeTruthy();
});

test('a preset survives being a link', () => {
  for (const { scenario } of all)
    expect(decodeScenario(encodeScenario(scenario))).toEqual({ scenario, notices: [] });
});

test('presets and questions survive JSON', () => {
  for (const data of [all, questions()]) expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test('the article’s preset is the default scenario, and agrees with Meta’s announcement', () => {
  const blog = findRun('Llama 3 largest models (blog claim, 405B still training)');
  const { given } = named('The article’s figures').scenario;
  expect(given).toBe(defaultScenario.given);
  for (const id of ['gpus', 'peakFlops', 'uptime'] as const) expect(given[id]!.lo).toBe(blog[id]);
  expect(given.gpuFlops!.lo).toBe(blog.printedFlops);
});

/** Published figure, ours, and the share by which they may differ: rounding of the published one. */
test.each([
  ['Llama 1 65B', 'time', 21 * 86400, 0.02],
  ['Llama 1 65B', 'energy', 449 * 3.6e9, 0.003],
  ['Llama 1 65B', 'carbon', 173e3, 0.003],
  ['Llama 1 65B', 'tokenRate', 380 * 2048, 0.002],
  ['Llama 2 7B', 'carbon', 31.22e3, 0.0005],
  ['Llama 2 70B', 'carbon', 291.42e3, 0.0001],
  ['Llama 3 8B', 'carbon', 390e3, 0.02],
  ['Llama 3 70B', 'carbon', 1900e3, 0.02],
  ['Llama 3.1 405B', 'carbon', 8930e3, 0.001],
  ['Llama 3.1 405B', 'compute', 3.8e25, 0.002],
  ['GPT-3 175B', 'time', 14.8 * 86400, 0.002],
  ['GPT-3 175B', 'compute', 3.14e23, 0.004],
  ['GPT-3 175B', 'energy', 1287 * 3.6e9, 0.001],
  ['PaLM 540B', 'compute', 2.56e24, 0.003],
  ['BLOOM 176B', 'energy', 433.196 * 3.6e9, 1e-5],
  ['BLOOM 176B', 'carbon', 24.7e3, 0.001],
  ['BLOOM 176B', 'time', 118.24 * 86400, 0.01],
  ['DeepSeek-V3', 'cost', 5.328e6, 1e-9],
  ['DeepSeek-V3', 'time', 3.7 * 14.8 * 86400, 0.015]
] as const)('%s reproduces its published %s', (label, id, published, tolerance) => {
  expect(Math.abs(middle(value(label, id)) / published - 1)).toBeLessThan(tolerance);
});

test('what follows from published GPU-hours', () => {
  expect(value('Llama 2 70B', 'gpuFlops').lo / 1e12).toBeCloseTo(133.65, 2);
  expect(value('Llama 2 70B', 'mfu').lo).toBeCloseTo(0.4284, 4);
  expect(value('Llama 3 70B', 'mfu').lo).toBeCloseTo(0.2787, 4);
  expect(value('DeepSeek-V3', 'gpuFlops').lo / 1e12).toBeCloseTo(342.6, 1);
  expect(value('Llama 3.1 405B', 'uptime').lo).toBeCloseTo(0.7957, 4);
  expect(value('Llama 3.1 405B', 'uptime').hi).toBeCloseTo(0.9004, 4);
  expect(value('PaLM 540B', 'uptime').lo).toBeCloseTo(0.664, 3);
  expect(value('BLOOM 176B', 'uptime').lo).toBeCloseTo(0.904, 3);
});

test('the three questions: 12 days, 6,396 GPUs, and a conflict of 1.38', () => {
  const [howLong, howMany, addsUp] = questions().map(({ scenario }) => solve(scenario.given));
  expect(howLong!.values.time!.lo / 86400).toBeCloseTo(11.993, 3);
  expect(howMany!.values.gpus!.lo).toBeCloseTo(6396.2, 1);
  expect(howMany!.conflicts).toEqual([]);
  expect(addsUp!.conflicts).toHaveLength(1);
  expect(addsUp!.conflicts[0]!.factor).toBeCloseTo(1.3788, 4);
  expect(addsUp!.conflicts[0]!.givens).toContain('gpuTime');
});
