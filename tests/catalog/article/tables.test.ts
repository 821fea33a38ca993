import { expect, test } from 'vitest';
import { comparisons, llama3Benchmarks, rivals } from '$lib/catalog/article/benchmarks';
import { consumerCards, weightMemory } from '$lib/catalog/article/memory';
import { expectClose } from '../../approx';

test('the 70B wins all nine comparisons, the 8B loses its three with Claude 3 Sonnet', () => {
  expect(comparisons('every')).toEqual({ won: 15, all: 18 });
  // Meta's table has Gemma and Mistral beside the 8B, Sonnet beside the 70B.
  expect(comparisons('meta')).toEqual({ won: 9, all: 9 });
  const sonnet = rivals.find(({ name }) => name === 'Claude 3 Sonnet')!;
  const [small, large] = llama3Benchmarks;
  expect(sonnet.scores.map((score, i) => small!.scores[i]! > score)).toEqual([false, false, false]);
  expect(sonnet.scores.map((score, i) => large!.scores[i]! > score)).toEqual([true, true, true]);
});

test('Gemini Pro 1.5 is ahead of the 70B in GPQA', () => {
  const gemini = rivals.find(({ name }) => name === 'Gemini Pro 1.5')!;
  expect(gemini.scores[1]).toBeGreaterThan(llama3Benchmarks[1]!.scores[1]);
  expect(gemini.isNamed).toBe(false);
});

test('the weights of the 70B fit no consumer card, those of the 8B fit all', () => {
  expect(consumerCards.map(({ name, memory }) => [name, memory / 1e9])).toEqual([
    ['RTX 3090', 24],
    ['RTX 4090', 24],
    ['RTX 5090', 32]
  ]);
  const memory = weightMemory();
  // 70.55e9 weights of 2 bytes: 141 GB; of half a byte: 35 GB. 8.03e9 of 2 bytes: 16 GB.
  const size = (model: string, bits: number) =>
    memory.find((one) => one.model === model && one.bits === bits)!.size / 1e9;
  expectClose(size('Llama 3 70B', 16), 141.1, 0.001);
  expectClose(size('Llama 3 70B', 4), 35.28, 0.001);
  expectClose(size('Llama 3 8B', 16), 16.06, 0.001);
  for (const { model, fits } of memory) expect(fits.length).toBe(model === 'Llama 3 8B' ? 3 : 0);
});
