import { describe, expect, it } from 'vitest';
import {
  gainOf,
  inCauses,
  measureIds,
  quantityIds,
  sideOf,
  type Cause,
  type Gain,
  type Given,
  type MeasureId
} from '$lib/estimate';
import { causes } from '../../../src/lib/estimate/gain/cause';
import { expectClose, expectIntervalClose } from '../../approx';
import { typicalRun, wholeRun } from '../network/run';

/** Llama 2 70B as its model card has it: GPU-hours, so that utilisation and uptime are known only together. */
const card: Given = {
  params: 68_976_653_312,
  tokens: 2e12,
  attention: 1,
  peakFlops: 312e12,
  gpuTime: 1_720_320 * 3600,
  gpuPower: 400,
  pue: 1.1
};

/** Llama 3 as announced: a step rate and an uptime. */
const announced: Given = {
  params: 70e9,
  tokens: 15e12,
  attention: 1,
  peakFlops: 989e12,
  gpuFlops: 400e12,
  uptime: 0.95,
  gpuPower: 700,
  pue: 1.1
};

it('goes back to causes that settle every quantity', () => {
  const all: readonly string[] = causes.flat();
  for (const id of quantityIds)
    expect(
      Object.keys(inCauses({ [id]: 1 })).every((cause) => all.includes(cause)),
      id
    ).toBe(true);
});

const between = (base: Given, run: Given, measure: MeasureId = 'useful'): Gain =>
  gainOf(sideOf(base), sideOf(run), measure)!;

const names = ({ factors }: Gain): string[] => factors.map(({ causes }) => causes.join(' '));

const factor = (gain: Gain, cause: Cause): number =>
  gain.factors.find(({ causes }) => causes.includes(cause))!.value;

describe('Llama 2 70B by its card against Llama 3 as announced', () => {
  const gain = between(card, announced);

  it('is 2.84: the chip 3.17, utilisation and uptime together 0.90', () => {
    expect(names(gain)).toEqual(['peakFlops', 'mfu uptime']);
    expectClose(factor(gain, 'peakFlops'), 989 / 312, 1e-15);
    const useful = (6 * 68_976_653_312 * 2e12) / (1_720_320 * 3600);
    expectClose(gain.total!.value, 380e12 / useful, 1e-15);
    expectClose(factor(gain, 'mfu'), 380e12 / 989e12 / (useful / 312e12), 1e-14);
    expect(gain.total!.value!.toFixed(2)).toBe('2.84');
    expect(factor(gain, 'mfu').toFixed(2)).toBe('0.90');
    expect(gain.unknown).toEqual([]);
  });

  it('splits utilisation and uptime once both are known', () => {
    const gain = between({ ...card, uptime: 0.9 }, announced);
    expect(names(gain)).toEqual(['peakFlops', 'mfu', 'uptime']);
    expectClose(factor(gain, 'uptime'), 0.95 / 0.9, 1e-15);
  });

  it('counts FLOP per token, power and PUE where tokens and energy are asked for', () => {
    const gain = between(card, announced, 'joule');
    expect(names(gain)).toEqual(['peakFlops', 'mfu uptime', 'params attention', 'gpuPower pue']);
    expectClose(factor(gain, 'gpuPower'), 400 / 700, 1e-15);
    expectClose(factor(gain, 'params'), 68_976_653_312 / 70e9, 1e-15);
  });

  it('carries ranges: 380 to 430 TFLOPS, over 90 % of the time', () => {
    const run = { ...announced, gpuFlops: { lo: 380e12, hi: 430e12 }, uptime: { lo: 0.9, hi: Infinity } };
    const { total, factors } = between(card, run);
    const useful = (6 * 68_976_653_312 * 2e12) / (1_720_320 * 3600);
    expectIntervalClose(total!.range, { lo: (380e12 * 0.9) / useful, hi: 430e12 / useful }, 1e-14);
    expect(total!.value).toBeGreaterThan(total!.range.lo);
    expect(total!.value).toBeLessThan(total!.range.hi);
    const rest = factors.find(({ causes }) => causes.includes('mfu'))!;
    const chip = 989 / 312;
    expectIntervalClose(
      rest.range,
      { lo: (380e12 * 0.9) / useful / chip, hi: 430e12 / useful / chip },
      1e-14
    );
  });
});

describe('a cause that is not known', () => {
  it('is named with the side that lacks it, and is no factor', () => {
    const { gpuFlops: _, ...rest } = announced;
    const gain = between(card, rest);
    expect(names(gain)).toEqual(['peakFlops']);
    expect(gain.unknown).toEqual([{ causes: ['mfu', 'uptime'], base: [], run: ['mfu'] }]);
    expect(gain.total?.value).toBeUndefined();
  });

  it('leaves a bound where there is one: without uptime at most the step rate counts', () => {
    const { uptime: _, ...rest } = announced;
    const { total, unknown } = between(card, rest);
    expect(unknown).toEqual([{ causes: ['mfu', 'uptime'], base: [], run: ['uptime'] }]);
    expect(total).not.toHaveProperty('value');
    expect(total!.range.lo).toBe(0);
    expect(total!.range.hi.toFixed(2)).toBe('2.99');
  });

  it('is the price, where none is given', () => {
    const gain = between(card, announced, 'dollar');
    expect(gain.total).toBeUndefined();
    expect(gain.unknown).toEqual([{ causes: ['gpuPrice'], base: ['gpuPrice'], run: ['gpuPrice'] }]);
  });

  it('is the tokenizer, where text is asked for and one side does not say', () => {
    const gain = gainOf(sideOf(card), sideOf(announced, { lo: 1, hi: 1 / 0.85 }), 'text')!;
    expect(gain.total).toBeUndefined();
    expect(gain.unknown).toEqual([{ causes: ['tokenizer'], base: ['tokenizer'], run: [] }]);
  });

  it('leaves what is told with it alone: power where only the PUE is missing', () => {
    const { pue: _, ...rest } = announced;
    const gain = between(card, rest, 'joule');
    expect(names(gain)).toEqual(['peakFlops', 'mfu uptime', 'params attention', 'gpuPower']);
    expect(gain.unknown).toEqual([{ causes: ['pue'], base: [], run: ['pue'] }]);
  });

  it('hides in a product with all others where only tokens and GPU-hours are given', () => {
    const gain = between({ tokens: 2e12, gpuTime: 1_720_320 * 3600 }, announced, 'tokens');
    expect(names(gain)).toEqual(['peakFlops mfu uptime params attention']);
    expectClose(factor(gain, 'mfu'), gain.total!.value!, 1e-14);
    expect(gain.unknown).toEqual([]);
  });
});

describe('a tokenizer', () => {
  it('is a range: up to 15 % fewer tokens for the same text', () => {
    const base = sideOf(card, { lo: 1, hi: 1 });
    const run = sideOf(announced, { lo: 1, hi: 1 / 0.85 });
    const inText = gainOf(base, run, 'text')!;
    const inTokens = gainOf(base, run, 'tokens')!;
    expectIntervalClose(
      inText.total!.range,
      { lo: inTokens.total!.value!, hi: inTokens.total!.value! / 0.85 },
      1e-14
    );
    expect(names(inText).at(-1)).toBe('tokenizer');
  });
});

describe('every measure', () => {
  const base = typicalRun;
  const run = wholeRun({
    params: 405e9,
    tokens: 15.6e12,
    attention: 1,
    gpus: 16_384,
    peakFlops: 2250e12,
    mfu: 0.33,
    uptime: 0.9,
    gpuPrice: 4 / 3600,
    gpuPower: 1000,
    pue: 1.2,
    carbonIntensity: 0.3 / 3.6e6
  });
  const { params, tokens, attention, gpus, peakFlops, mfu, uptime, gpuPrice, gpuPower, pue } = base;
  const given = (from: typeof base): Given =>
    Object.fromEntries(
      Object.keys({ params, tokens, attention, gpus, peakFlops, mfu, uptime, gpuPrice, gpuPower, pue }).map(
        (id) => [id, from[id as keyof typeof base]]
      )
    );
  const byHand: Record<MeasureId, (of: typeof base) => number> = {
    useful: (of) => of.peakFlops * of.mfu * of.uptime,
    tokens: (of) => of.tokens / of.gpuTime,
    text: (of) => of.tokens / of.gpuTime,
    joule: (of) => of.tokens / of.energy,
    dollar: (of) => of.tokens / of.cost,
    watt: (of) => of.usefulFlops / of.gpuPower,
    step: (of) => of.peakFlops * of.mfu,
    share: (of) => of.mfu * of.uptime,
    peak: (of) => of.peakFlops
  };

  it.each(measureIds)('%s is what it says, by arithmetic written out by hand', (measure) => {
    const one = { lo: 1, hi: 1 };
    const gain = gainOf(sideOf(given(base), one), sideOf(given(run), one), measure)!;
    expectClose(gain.total!.value, byHand[measure](run) / byHand[measure](base), 1e-13);
    expectClose(
      gain.factors.reduce((product, { value }) => product * value, 1),
      gain.total!.value!,
      1e-13
    );
  });
});

it('says nothing where the figures of a side contradict each other', () => {
  const impossible = { ...announced, usefulFlops: 100e12 };
  expect(gainOf(sideOf(card), sideOf(impossible), 'useful')).toBeUndefined();
  expect(gainOf(sideOf(impossible), sideOf(card), 'peak')).toBeUndefined();
});
