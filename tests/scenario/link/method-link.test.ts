import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { modelById, models } from '$lib/catalog';
import { architectureOf, attentionFactor, conventions, fieldsOf, recomputations } from '$lib/estimate';
import { defaultScenario } from '$lib/scenario';
import { countingOf, trainingOn, type CountedModel, type CountedRun } from '$lib/scenario/counting';
import { decodeCounting, encodeCounting } from '$lib/scenario/link/method-link';
import { maxSequence } from '$lib/scenario/link/name-keys';

const llama = modelById('llama-3-70b')!;

/** What a link counts, and what it had wrong. */
function decode(search: string) {
  const { run, notices } = decodeCounting(search);
  return { counting: countingOf(run), notices };
}

test('an empty link is the default run, with Llama 3 70B as an example at its own length, by Megatron’s convention', () => {
  const standard = { model: llama, isExample: true, sequence: 8192 };
  expect(decode('')).toEqual({
    counting: { ...standard, convention: 'megatron', recomputation: 'none' },
    notices: []
  });
  expect(decodeCounting('').run.scenario).toEqual(defaultScenario);
});

describe('links of before runs were counted', () => {
  test.each([
    ['?model=llama-3-70b&sequence=8192&convention=megatron&recompute=none', 8192, 'megatron', 'none'],
    ['?model=llama-3-70b&sequence=131072&convention=palm&recompute=full', 131_072, 'palm', 'full']
  ] as const)('%s', (search, sequence, convention, recomputation) => {
    const { run, notices } = decodeCounting(search);
    expect(notices).toEqual([]);
    expect(countingOf(run)).toEqual({ model: llama, isExample: false, sequence, convention, recomputation });
    expect(run.scenario.model).toMatchObject({ id: 'llama-3-70b', sequence });
    const { params, attention, tokens, gpus } = run.scenario.given;
    expect(params).toEqual({ lo: 70_553_706_496, hi: 70_553_706_496 });
    expect(attention?.lo).toBeCloseTo(attentionFactor(llama.architecture, sequence, 'megatron'), 12);
    expect({ tokens, gpus }).toEqual({
      tokens: defaultScenario.given.tokens,
      gpus: defaultScenario.given.gpus
    });
  });

  test('the link of an architecture of one’s own has its fields and its name', () => {
    const own =
      'layers=2&hidden=64&heads=4&kvHeads=2&ffn=128&gated=1&vocab=100&experts.count=4&experts.active=1&experts.ffn=32';
    const { run, notices } = decodeCounting(`?name=my%20model&${own}&sequence=4096`);
    expect(notices).toEqual([]);
    expect(countingOf(run)).toMatchObject({
      model: {
        name: 'my model',
        architecture: { layers: 2, kvHeads: 2, gated: true, experts: { count: 4, active: 1, ffn: 32 } }
      },
      isExample: false,
      sequence: 4096
    });
    expect(encodeCounting(run)).toMatch(/^\?name=my%20model&/);
    expect(encodeCounting(run)).toContain(`&${own}&sequence=4096`);
  });
});

test('a link is that of the run, and the way to count where it is not the usual one', () => {
  const run = '?params=7B&tokens=2T&gpus=512&tflops=400&uptime=95&solve=time';
  expect(encodeCounting(decodeCounting(run).run)).toBe(run);
  const counted = `${run}&convention=palm&recompute=full`;
  expect(encodeCounting(decodeCounting(counted).run)).toBe(counted);
  expect(encodeCounting(decodeCounting(`${run}&convention=megatron&recompute=none`).run)).toBe(run);
});

test('a model of another length is counted at that', () => {
  expect(decode('?model=llama-2-7b').counting.sequence).toBe(4096);
  expect(decode('?model=llama-2-7b&sequence=5').counting.sequence).toBe(5);
});

test('a run that says its sequence and no model has the example counted at that', () => {
  const { counting } = decode('?gpus=512&sequence=4096');
  expect(counting).toMatchObject({ model: llama, isExample: true, sequence: 4096 });
});

const anyRun = fc
  .record({
    model: fc.constantFrom(...models),
    isOwn: fc.boolean(),
    name: fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
    sequence: fc.integer({ min: 1, max: maxSequence }),
    convention: fc.constantFrom(...conventions),
    recomputation: fc.constantFrom(...recomputations)
  })
  .map(({ isOwn, name, model, sequence, ...how }): CountedRun => {
    const { id, architecture } = model;
    const counted: CountedModel = { ...(!isOwn && { id }), name, architecture, sequence };
    return { scenario: trainingOn({ ...(name && { name }), ...defaultScenario }, counted), ...how };
  });

test('every counting comes back from its link, and the link from it', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const search = encodeCounting(run);
      const again = decodeCounting(search);
      expect(again.notices).toEqual([]);
      expect(encodeCounting(again.run)).toBe(search);
      expect(again.run).toEqual(run);
    })
  );
});

describe('what cannot be taken is named, and the rest stands', () => {
  it.each([
    ['?model=gpt-9&convention=palm', { key: 'model', value: 'gpt-9', problem: 'unknown-model' }],
    ['?convention=mine', { key: 'convention', value: 'mine', problem: 'unknown-convention' }],
    ['?recompute=some', { key: 'recompute', value: 'some', problem: 'unknown-recomputation' }],
    ['?sequence=long', { key: 'sequence', value: 'long', problem: 'unreadable' }],
    ['?sequence=0', { key: 'sequence', value: '0', problem: 'not-positive' }],
    ['?sequence=1000000000', { key: 'sequence', value: '1000000000', problem: 'too-large' }],
    ['?layers=80', { key: 'hidden', value: '', problem: 'missing-field' }],
    ['?layers=2&hidden=64&heads=3&ffn=1&vocab=1', { key: 'heads', value: '3', problem: 'impossible-field' }],
    [
      '?layers=2&hidden=64&heads=4&ffn=1&vocab=1&tied=2',
      { key: 'tied', value: '2', problem: 'impossible-field' }
    ],
    ['?model=llama-3-70b&model=llama-2-7b', { key: 'model', value: 'llama-2-7b', problem: 'duplicate' }]
  ])('%s', (search, notice) => {
    const { counting, notices } = decode(search);
    expect(notices).toEqual([notice]);
    expect(counting.model).toEqual(llama);
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
        const { run } = decodeCounting(search);
        const { model, sequence } = countingOf(run);
        expect(architectureOf(fieldsOf(model.architecture))).toEqual(model.architecture);
        expect(sequence >= 1 && sequence <= maxSequence).toBe(true);
        expect(decodeCounting(encodeCounting(run)).notices).toEqual([]);
      }
    )
  );
});
