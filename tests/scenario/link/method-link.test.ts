import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { models } from '$lib/catalog';
import { architectureOf, conventions, fieldsOf, recomputations } from '$lib/estimate';
import {
  decodeCounting,
  encodeCounting,
  maxSequence,
  type CountedModel,
  type Counting
} from '$lib/scenario/link/method-link';

const known = models.map(({ id, name, architecture, sequence }): CountedModel => ({
  id,
  name,
  architecture,
  sequence
})) as [CountedModel, ...CountedModel[]];
const llama = known.find(({ id }) => id === 'llama-3-70b')!;
known.sort((a, b) => Number(b === llama) - Number(a === llama));

const decode = (search: string) => decodeCounting(search, known);

test('an empty link is the first model at its own length, by Megatron’s convention', () => {
  const standard = { model: llama, sequence: 8192, convention: 'megatron', recomputation: 'none' };
  expect(decode('')).toEqual({ counting: standard, notices: [] });
});

test('the link of a model names it', () => {
  const counting: Counting = {
    model: llama,
    sequence: 131_072,
    convention: 'palm',
    recomputation: 'full'
  };
  const search = encodeCounting(counting);
  expect(search).toBe('?model=llama-3-70b&sequence=131072&convention=palm&recompute=full');
  expect(decode(search)).toEqual({ counting, notices: [] });
});

test('a model of another length is counted at that', () => {
  expect(decode('?model=llama-2-7b').counting.sequence).toBe(4096);
  expect(decode('?model=llama-2-7b&sequence=5').counting.sequence).toBe(5);
});

test('the link of an architecture of one’s own has its fields and its name', () => {
  const search =
    '?name=my%20model&layers=2&hidden=64&heads=4&kvHeads=2&ffn=128&gated=1&vocab=100&experts.count=4&experts.active=1&experts.ffn=32';
  const { counting, notices } = decode(search);
  expect(notices).toEqual([]);
  expect(counting.model).toMatchObject({
    name: 'my model',
    architecture: { layers: 2, kvHeads: 2, gated: true, experts: { count: 4, active: 1, ffn: 32 } }
  });
  expect(encodeCounting(counting)).toContain(search);
});

const anyCounting = fc
  .record({
    model: fc.constantFrom(...known),
    isOwn: fc.boolean(),
    name: fc.string({ unit: 'grapheme', maxLength: 20 }),
    sequence: fc.integer({ min: 1, max: maxSequence }),
    convention: fc.constantFrom(...conventions),
    recomputation: fc.constantFrom(...recomputations)
  })
  .map(({ isOwn, name, model, ...rest }): Counting => {
    if (!isOwn) return { model, ...rest };
    return { model: { name: name.trim(), architecture: model.architecture, sequence: 8192 }, ...rest };
  });

test('every counting comes back from its link, and the link from it', () => {
  fc.assert(
    fc.property(anyCounting, (counting) => {
      const search = encodeCounting(counting);
      const again = decode(search);
      expect(again.notices).toEqual([]);
      expect(encodeCounting(again.counting)).toBe(search);
      expect(again.counting).toEqual({
        ...counting,
        model: { ...counting.model, name: again.counting.model.name }
      });
    })
  );
});

describe('what cannot be taken is named, and the rest stands', () => {
  it.each([
    ['?model=gpt-9&convention=palm', { key: 'model', value: 'gpt-9', problem: 'unknown' }],
    ['?convention=mine', { key: 'convention', value: 'mine', problem: 'unknown' }],
    ['?recompute=some', { key: 'recompute', value: 'some', problem: 'unknown' }],
    ['?sequence=8K', { key: 'sequence', value: '8K', problem: 'no-count' }],
    ['?sequence=0', { key: 'sequence', value: '0', problem: 'out-of-range' }],
    ['?sequence=1000000000', { key: 'sequence', value: '1000000000', problem: 'out-of-range' }],
    ['?layers=80', { key: 'hidden', value: '', problem: 'missing' }],
    ['?layers=2&hidden=64&heads=3&ffn=1&vocab=1', { key: 'heads', value: '3', problem: 'out-of-range' }],
    [
      '?layers=2&hidden=64&heads=4&ffn=1&vocab=1&tied=2',
      { key: 'tied', value: '2', problem: 'out-of-range' }
    ],
    ['?model=llama-3-70b&model=llama-2-7b', { key: 'model', value: 'llama-2-7b', problem: 'duplicate' }]
  ])('%s', (search, notice) => {
    const { counting, notices } = decode(search);
    expect(notices).toEqual([notice]);
    expect(counting.model).toBe(llama);
    expect(counting.sequence).toBe(8192);
    expect(counting.convention).toBe(search.includes('palm') ? 'palm' : 'megatron');
  });
});

test('any query gives a counting that can be counted', () => {
  const keys = [
    'model',
    'sequence',
    'convention',
    'recompute',
    'name',
    ...Object.keys(fieldsOf(llama.architecture))
  ];
  const anyPairs = fc.array(fc.tuple(fc.constantFrom(...keys), fc.oneof(fc.string(), fc.nat().map(String))));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        anyPairs.map((pairs) => String(new URLSearchParams(pairs)))
      ),
      (search) => {
        const { counting } = decode(search);
        expect(architectureOf(fieldsOf(counting.model.architecture))).toEqual(counting.model.architecture);
        expect(counting.sequence >= 1 && counting.sequence <= maxSequence).toBe(true);
        expect(decode(encodeCounting(counting)).notices).toEqual([]);
      }
    )
  );
});
