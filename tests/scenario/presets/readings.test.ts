import { describe, expect, test } from 'vitest';
import { findRun } from '$lib/catalog';
import { gainOf, sideOf } from '$lib/estimate';
import { decodeComparison, encodeComparison } from '$lib/scenario';
import { readings, startComparison, type ReadingId } from '$lib/scenario/presets/readings';
import { expectClose } from '../../approx';

const all = readings('en');
const named = (id: ReadingId) => all.find((reading) => reading.id === id)!;

const card2 = 'Llama 2 model card and paper, table 2';
const card3 = 'Llama 3 model card';
const blog = 'ai.meta.com/blog/meta-llama-3';
const herd = 'The Llama 3 Herd of Models, table 4';
const chips = 'NVIDIA data sheets, dense BF16: A100 312, H100 989 TFLOPS';

/** What "three times as efficient" can be read as: sources, the figure that follows from them by hand. */
test.each([
  ['70b', `GPU-hours of both 70B models: ${card2}, ${card3}`, 2.06],
  ['tokens', `tokens per GPU-second: ${card2}, ${card3}`, 2.02],
  ['8b', `GPU-hours of 7B and 8B: ${card2}, ${card3}`, 1.27],
  ['405b', `GPU-hours of 70B and 405B: ${card2}, Llama 3.1 model card`, 2.56],
  ['announced', `400 TFLOPS 95 % of the time against GPU-hours: ${blog}, ${card2}`, 2.84],
  ['step', `400 TFLOPS against GPU-hours: ${blog}, ${card2}`, 2.99],
  ['chip', chips, 3.17],
  ['share', `MFU by GPU-hours: ${card2}, ${card3}`, 0.65],
  ['share-step', `MFU of a step against one by GPU-hours: ${herd}, ${card2}`, 0.94],
  [
    'english',
    `3.94 characters a token for 3.17, The Llama 3 Herd of Models, section 3.2: ${card2}, ${card3}`,
    2.51
  ],
  ['watt', `useful FLOP per watt of 400 and 700 W: ${card2}, ${card3}`, 1.18]
] as const)('%s: %s', (id, _, figure) => {
  expectClose(named(id).value, figure, 0.005);
});

test('per unit of text it is between 2.02 and 2.37: up to 15 % fewer tokens (the blog)', () => {
  const { range } = named('text');
  expectClose(range.lo, 2.02, 0.005);
  expectClose(range.hi, 2.37, 0.005);
});

test('by hand from the rows: GPU-hours of Llama 2 70B and Llama 3 70B', () => {
  const rate = (name: string): number => {
    const { params, tokens, gpuTime } = findRun(name);
    return (6 * params! * tokens!) / gpuTime!;
  };
  expectClose(named('70b').value, rate('Llama 3 70B') / rate('Llama 2 70B'), 1e-12);
  expectClose(named('8b').value, rate('Llama 3 8B') / rate('Llama 2 7B'), 1e-12);
  expectClose(named('405b').value, rate('Llama 3.1 405B') / rate('Llama 2 70B'), 1e-12);
});

test('utilisation and uptime lost ground in every reading; the chip alone says nothing of them', () => {
  for (const { id, running } of all) {
    if (id === 'chip') expect(running).toBeUndefined();
    else expect(running, id).toBeLessThan(1);
  }
});

test('the largest first, each once', () => {
  const figures = all.map(({ value }) => value);
  expect(figures).toEqual([...figures].sort((a, b) => b - a));
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

describe.each(['en', 'de'] as const)('in %s', (locale) => {
  test('the link of each opens a comparison that says its figure, to the last bit', () => {
    for (const { id, comparison, value, range } of readings(locale)) {
      const link = encodeComparison(comparison);
      const opened = decodeComparison(link, startComparison());
      expect(opened, id).toEqual({ comparison, notices: [] });
      const [base, run] = opened.comparison.runs.map(({ scenario, text }) => sideOf(scenario.given, text));
      const { total } = gainOf(base!, run!, opened.comparison.measure)!;
      expect(total, id).toEqual({ range, value });
    }
  });

  test('runs are named', () => {
    for (const { comparison } of readings(locale))
      for (const { scenario } of comparison.runs) expect(scenario.name).toMatch(/^Llama [23]/);
  });
});

test('the page opens with the cards of both 70B models: like against like', () => {
  const start = startComparison();
  expect(start).toEqual(named('70b').comparison);
  for (const { scenario } of start.runs) {
    expect(scenario.given).not.toHaveProperty('uptime');
    expect(scenario.given.gpuTime).toBeDefined();
  }
});
