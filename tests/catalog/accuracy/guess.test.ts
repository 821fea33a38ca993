import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRun, runs, type Run } from '$lib/catalog';
import { coverageOf } from '$lib/catalog/accuracy/coverage';
import { areKin, organisationsOf } from '$lib/catalog/published/family';
import { guessAll, type Guess } from '$lib/catalog/accuracy/guess';
import {
  clusterScaleOf,
  enoughOf,
  groupKey,
  levels,
  makeOf,
  makes,
  narrowest,
  sizeOf,
  type Traits
} from '$lib/catalog/accuracy/group';
import { poolOf, repeatsIn } from '$lib/catalog/accuracy/pool';
import { offersFrom, rangeGroups } from '$lib/catalog/accuracy/range-groups';
import { traitsOf } from '$lib/catalog/accuracy/traits';
import { hoursMfu, stepMfu, wholeMfu } from '$lib/catalog/published/utilisation';
import { expectClose } from '../../approx';
import { madeRun } from '../made-run';

const H100 = 989e12;
/** So many of one make are enough. */
const FEWEST = enoughOf(['make']);
const keysOf = (traits: Traits) => Object.keys(traits) as (keyof Traits)[];
const catalogue = runs;

/** A run of one organisation that reached this MFU over all its hours. */
const withMfu = (mfu: number, org: string, fields: Partial<Run> = {}): Run => {
  const { params = 7e9 } = fields;
  const tokens = 1e12 * (1 + mfu);
  const gpuTime = (6 * params * tokens) / (mfu * H100);
  return madeRun({ org, params, totalParams: params, tokens, gpuTime, peakFlops: H100, ...fields });
};

const eleven = Array.from({ length: 11 }, (_, i) => withMfu(0.2 + 0.02 * i, `org ${i}`));

describe('a guess', () => {
  test('takes the median of the others, and their quantiles as its ranges', () => {
    const guess = guessAll(eleven, 'alone').get(eleven[0]!) as Guess;
    // Of 0.22, 0.24 ... 0.40: ranks 5.5; 2.75 and 8.25; the ends.
    const at = (mfu: number) => (6 * 7e9 * 1.2e12) / (mfu * H100);
    expect(guess).toMatchObject({
      others: 10,
      isLasting: true,
      level: ['make', 'generation', 'format', 'size']
    });
    expectClose(guess.computed, at(0.31), 1e-9);
    expectClose(guess.half.lo, at(0.365), 1e-9);
    expectClose(guess.half.hi, at(0.255), 1e-9);
    expectClose(guess.most.lo, at(0.4), 1e-9);
    expectClose(guess.most.hi, at(0.22), 1e-9);
  });

  test('goes to a wider group where the narrow one is too small, and gives up where all are', () => {
    const large = withMfu(0.5, 'another', { params: 70e9 });
    expect(guessAll([...eleven, large], 'alone').get(large)).toMatchObject({
      level: ['make', 'generation', 'format'],
      others: 11
    });
    const tpu = withMfu(0.5, 'another', { accelerator: 'Google TPU v4' });
    expect(guessAll([...eleven, tpu], 'alone').get(tpu)).toMatchObject({ level: ['make', 'format'] });
    const int8 = withMfu(0.5, 'another', { accelerator: 'Google TPU v4', precision: 'int8' });
    expect(guessAll([...eleven, int8], 'alone').get(int8)).toMatchObject({ level: ['make'] });
    const mixture = withMfu(0.5, 'another', { totalParams: 100e9 });
    expect(guessAll([...eleven, mixture], 'alone').get(mixture)).toMatchObject({ level: [] });
    const few = guessAll(eleven.slice(0, 10), 'alone').get(eleven[0]!);
    expect(few).toMatchObject({ level: ['make'], others: 9 });
    expect(guessAll(eleven.slice(0, FEWEST), 'alone').get(eleven[0]!)).toBe('too-few');
  });

  test('leaves out the whole organisation, under any of its names', () => {
    const meta = ['Meta', 'Meta AI', 'Meta+NVIDIA'].map((org, i) => withMfu(0.9 + 0.01 * i, org));
    const guesses = guessAll([...eleven, ...meta], 'family');
    for (const run of meta) expect(guesses.get(run)).toMatchObject({ others: 11 });
    expect(guessAll([...eleven, ...meta], 'alone').get(meta[0]!)).toMatchObject({ others: 13 });
  });

  test.each(['alone', 'family'] as const)('never knows the hours it guesses (%s)', (which) => {
    const before = guessAll(runs, which);
    const index = fc.integer({ min: 0, max: runs.length - 1 });
    fc.assert(
      fc.property(index, fc.double({ min: 1, max: 3, noNaN: true }), (i, factor) => {
        const run = runs[i]!;
        const guess = before.get(run)!;
        if (typeof guess === 'string' || run.gpuTime === undefined) return;
        const other = { ...run, gpuTime: run.gpuTime * factor, time: undefined, derived: [] };
        const again = guessAll(runs.with(i, other), which).get(other);
        if (typeof again === 'string') return;
        expect(again!.computed).toBe(guess.computed);
        expect(again!.most).toEqual(guess.most);
      }),
      { numRuns: 30 }
    );
  });

  test.each([
    ['Llama 3.3 70B', 'kind'],
    ['MPT-30B (vendor time estimate)', 'calculated'],
    ['LaMDA 137B', 'no-size'],
    ['MLPerf Training v4.1 GPT-3 175B eos-dfw_n1452_ngc24.04_nemo', 'repeat'],
    ['BLOOM-176B', undefined]
  ])('%s: %s', (name, why) => {
    const guess = guessAll(runs, 'family').get(findRun(name));
    if (why) expect(guess).toBe(why);
    else expect(guess).toBeTypeOf('object');
  });

  test('a row that would need more than the peak is no run', () => {
    const run = withMfu(0.5, 'x', { gpuTime: 1 });
    expect(guessAll([...eleven, run], 'alone').get(run)).toBe('impossible');
    expect(hoursMfu(run)).toBeUndefined();
  });
});

test('organisations', () => {
  const of = (org: string) => organisationsOf({ org } as Run);
  expect(of('IBM+CoreWeave+NVIDIA')).toEqual(['ibm', 'coreweave', 'nvidia']);
  expect(of('Tsinghua (THUDM)')).toEqual(['tsinghua']);
  expect(of('constructor')).toEqual(['constructor']);
  expect(areKin(of('Meta AI'), of('Meta'))).toBe(true);
  expect(areKin(of('NVIDIA_CoreWeave'), of('Microsoft+NVIDIA'))).toBe(true);
  expect(areKin(of('Google DeepMind'), of('DeepMind'))).toBe(true);
  expect(areKin(of('Meta'), of('Microsoft'))).toBe(false);
  expect(areKin(of(''), of(''))).toBe(true);
  expect(areKin(of(''), of('Meta'))).toBe(false);
});

describe('utilisation', () => {
  test('of whole runs is 6ND over hours at peak', () => {
    const llama = findRun('Llama 2 70B');
    // README: 133.7 TFLOPS, 42.8 % of 312.
    expect(wholeMfu(llama)).toBeCloseTo(0.428, 3);
    expect(wholeMfu(findRun('MLPerf Training v4.0 GPT-3 175B eos_n64_ngc24.04_nemo'))).toBeUndefined();
    expect(wholeMfu(findRun('GPT-3 175B (OpenAI original)'))).toBeUndefined();
  });

  test('while stepping is as printed, never hardware FLOP, nor tokens over hours', () => {
    expect(stepMfu(findRun('PaLM 540B'))).toBe(0.462);
    expect(stepMfu(findRun('LLaMA 65B (Llama 1)'))).toBeCloseTo((6 * 65.2e9 * 380) / 312e12, 12);
    for (const name of [
      'OPT-175B',
      'MaxText 32B v5p-128',
      'MLPerf Training v4.0 GPT-3 175B eos_n64_ngc24.04_nemo',
      'TinyLlama 1.1B'
    ])
      expect(stepMfu(findRun(name)), name).toBeUndefined();
  });

  test('DeepSeek-V3, computed in FP8, is a share of the BF16 peak', () => {
    expect(traitsOf(findRun('DeepSeek-V3 (pre-training)'))).toMatchObject({
      generation: 'H800',
      format: 'bf16'
    });
    const fp8 = findRun('Megatron-Bridge 26.04 Llama 3.1 405B H100 FP8 (1024 GPUs)');
    expect(traitsOf(fp8)).toEqual({
      generation: 'H100',
      make: 'dense',
      format: 'fp8',
      size: 'from-100B',
      scale: '256-2047'
    });
  });

  test('a row that says again what another says counts once', () => {
    expect([...repeatsIn(runs)].map(({ name }) => name)).toContain(
      'MLPerf Training v4.1 GPT-3 175B eos-dfw_n1452_ngc24.04_nemo'
    );
    expect(repeatsIn([eleven[0]!, { ...eleven[0]!, id: 'again' }]).size).toBe(1);
    expect(repeatsIn([madeRun({}), madeRun({})]).size).toBe(0);
  });
});

describe('groups', () => {
  test('bounds belong to the upper group', () => {
    expect([9.99e9, 10e9, 99.9e9, 100e9].map(sizeOf)).toEqual([
      'under-10B',
      '10B-100B',
      '10B-100B',
      'from-100B'
    ]);
    expect([255, 256, 2047, 2048].map(clusterScaleOf)).toEqual([
      'under-256',
      '256-2047',
      '256-2047',
      'from-2048'
    ]);
  });

  test('small models and mixtures of experts are makes of their own', () => {
    expect([makeOf(0.999e9, false), makeOf(1e9, false), makeOf(0.5e9, true), makeOf(37e9, true)]).toEqual([
      'small',
      'dense',
      'mixture',
      'mixture'
    ]);
    expect(traitsOf(findRun('OLMoE-1B-7B')).make).toBe('mixture');
    expect(traitsOf(findRun('Pythia 160M')).make).toBe('small');
    const mixtures = offersFrom(runs).find(({ measure, key }) => measure === 'whole' && key === 'mixture')!;
    const dense = offersFrom(runs).find(({ measure, key }) => measure === 'whole' && key === 'dense')!;
    expect(mixtures.median).toBeLessThan(dense.median);
  });

  test('each level is part of the next', () => {
    levels.slice(1).forEach((level, i) => {
      for (const trait of level) expect(levels[i]).toContain(trait);
    });
  });

  test('an unknown trait leads to the wider group', () => {
    const found: string[] = [];
    narrowest({ make: 'dense', format: 'bf16', size: 'under-10B' }, (key) => void found.push(key));
    expect(found).toEqual(['dense bf16', 'dense', '']);
    expect(groupKey({ generation: 'H100', format: 'fp8' }, levels[0])).toBeUndefined();
  });

  test.each(['step', 'whole'] as const)(
    'of %s make the whole, and small ones say who stands in',
    (measure) => {
      const groups = rangeGroups(runs, measure);
      const pool = poolOf(runs, measure);
      const all = groups.find(({ traits }) => Object.keys(traits).length === 0)!;
      expect(all.runs).toBe(pool.length);
      const byChip = groups.filter(({ traits }) => traits.generation && !traits.size);
      expect(byChip.reduce((sum, group) => sum + group.runs, 0)).toBeLessThanOrEqual(pool.length);
      for (const { traits, runs, organisations, spread, isWider } of groups) {
        expect(isWider).toBe(runs < enoughOf(keysOf(traits)));
        expect(organisations).toBeLessThanOrEqual(runs);
        if (!isWider) expect(spread!.runs).toBe(runs);
      }
    }
  );

  test('offers are the groups with enough runs, and a chip without one is offered the wider group', () => {
    const offers = offersFrom(runs);
    for (const { key, runs, half, most } of offers) {
      expect(runs).toBeGreaterThanOrEqual(enoughOf(makes.some((make) => make === key) ? ['make'] : []));
      expect(most.lo > 0 && most.lo <= half.lo && half.hi <= most.hi && most.hi <= 1).toBe(true);
    }
    const find = (key: string) => offers.find((offer) => offer.measure === 'step' && offer.key === key);
    expect(find('dense H100 bf16')).toBeDefined();
    const volta = { make: 'dense', generation: 'V100', format: 'bf16', size: '10B-100B' } as const;
    expect(narrowest(volta, find)).toBe(find('dense bf16'));
    expect(JSON.parse(JSON.stringify(offers))).toEqual(offers);
  });
});

describe('coverage', () => {
  test('is the share of runs within the range of the others, and its interval holds it', () => {
    for (const measure of ['step', 'whole'] as const)
      for (const which of ['alone', 'family'] as const)
        for (const { runs, within, share, interval } of Object.values(
          coverageOf(catalogue, measure, which)!
        )) {
          expect(share).toBe(within / runs);
          expect(interval.lo).toBeLessThanOrEqual(share);
          expect(interval.hi).toBeGreaterThanOrEqual(share);
          expect(interval.hi - interval.lo).toBeGreaterThan(0);
        }
  });

  test('comes out as promised where runs really are alike', () => {
    // 199 runs whose MFU are spread evenly: each range of the others then holds what it says.
    const alike = Array.from({ length: 199 }, (_, i) => withMfu(0.2 + 0.001 * i, `org ${i}`));
    const { half, most } = coverageOf(alike, 'whole', 'alone')!;
    expect(half.share).toBeCloseTo(0.5, 1);
    expect(most.share).toBeCloseTo(0.9, 1);
    expect(coverageOf(alike.slice(0, FEWEST), 'whole', 'alone')).toBeUndefined();
  });

  test('of whole runs agrees with the guesses', () => {
    const { half, most } = coverageOf(runs, 'whole', 'family')!;
    const guesses = [...guessAll(runs, 'family').values()].filter(
      (guess): guess is Guess => typeof guess === 'object' && guess.isLasting
    );
    const within = (range: 'half' | 'most') =>
      guesses.filter((guess) => guess.published >= guess[range].lo && guess.published <= guess[range].hi)
        .length;
    expect([half.runs, half.within, most.within]).toEqual([guesses.length, within('half'), within('most')]);
  });
});
