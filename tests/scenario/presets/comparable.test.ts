import { describe, expect, test } from 'vitest';
import { solve } from '$lib/estimate';
import { comparable } from '$lib/scenario/presets/comparable';
import { presets } from '$lib/scenario/presets/presets';

const all = presets().map(comparable);
const named = (label: string) => all.find((preset) => preset.label.en === label)!;

describe.each(all.map((preset) => [preset.label.en, preset] as const))('%s', (_, preset) => {
  test('has a name, is consistent, and settles the useful rate', () => {
    const { scenario, basis } = preset;
    expect(scenario.name).toBeTruthy();
    expect(Object.keys(basis).sort()).toEqual(Object.keys(scenario.given).sort());
    const { conflicts, elasticities, values } = solve(scenario.given);
    expect(conflicts).toEqual([]);
    expect(scenario.given.usefulFlops ?? elasticities.usefulFlops).toBeDefined();
    expect(values[scenario.solveFor]).toBeDefined();
  });

  test('is not compared by what we assume', () => {
    for (const id of ['uptime', 'gpus', 'gpuPrice'] as const)
      expect(preset.basis[id]?.kind).not.toBe('assumed');
  });
});

test('published GPU-hours leave utilisation and uptime open', () => {
  const { scenario } = named('Llama 2 70B');
  expect(scenario.given).not.toHaveProperty('uptime');
  const { elasticities } = solve(scenario.given);
  expect(elasticities).not.toHaveProperty('mfu');
  expect(elasticities).toHaveProperty('usefulFlops');
});

test('a published average over all time is the useful rate: GPT-3', () => {
  const { given } = named('GPT-3 175B').scenario;
  expect(given.usefulFlops!.lo).toBe(24.6e12);
  expect(given).not.toHaveProperty('gpuFlops');
});

test('what is published stays: the step rates of Llama 3.1 405B, the price of DeepSeek-V3', () => {
  expect(named('Llama 3.1 405B').scenario.given.gpuFlops).toEqual({ lo: 380e12, hi: 430e12 });
  expect(named('DeepSeek-V3').scenario.given).toHaveProperty('gpuPrice');
});

test('tokenizers are known of Llama only', () => {
  expect(named('Llama 1 65B').text).toEqual({ lo: 1, hi: 1 });
  expect(named('Llama 3.1 405B').text).toEqual({ lo: 1, hi: 1 / 0.85 });
  expect(named('The article’s figures').text).toEqual({ lo: 1, hi: 1 / 0.85 });
  expect(named('PaLM 540B').text).toBeUndefined();
});
