import { describe, expect, it } from 'vitest';
import {
  isPoint,
  quantityIds,
  solve,
  type Given,
  type Interval,
  type QuantityId,
  type Solution
} from '$lib/estimate';
import { expectClose } from '../approx';
import { basis, typicalRun } from './run';

const hour = 3600;
const day = 86_400;

/** The one value of a quantity. */
function figure({ values }: Solution, id: QuantityId): number {
  const value = values[id];
  expect(value && isPoint(value), `${id} is ${JSON.stringify(value)}, not one value`).toBe(true);
  return value!.lo;
}

function expectInterval(actual: Interval | undefined, expected: Interval, relative = 1e-12): void {
  expectClose(actual?.lo, expected.lo, relative);
  expectClose(actual?.hi, expected.hi, relative);
}

const defaultGiven = {
  params: 70e9,
  tokens: 15e12,
  attention: 1,
  gpus: 16_000,
  gpuFlops: 400e12,
  uptime: 0.95
} satisfies Given;

describe('the default scenario: 70e9 parameters, 15e12 tokens, 16,000 GPUs at 400 TFLOPS, 95 % uptime', () => {
  const solution = solve(defaultGiven);

  it('takes 1,036,184 s, which is 11.99 days', () => {
    expectClose(figure(solution, 'time'), 1_036_184.2105, 1e-10);
    expect((figure(solution, 'time') / day).toFixed(2)).toBe('11.99');
  });

  it('takes 4,605,263 GPU-hours', () => {
    expect(Math.round(figure(solution, 'gpuTime') / hour)).toBe(4_605_263);
  });

  it('takes 6.3e24 FLOP', () => {
    expectClose(figure(solution, 'compute'), 6.3e24, 1e-15);
  });

  it('takes 12.1 days with the 70.55e9 parameters of Llama 3 70B counted exactly', () => {
    const exact = solve({ ...defaultGiven, params: 70.55e9 });
    expect((figure(exact, 'time') / day).toFixed(1)).toBe('12.1');
  });

  it('says nothing about money, energy or carbon, which were not given', () => {
    for (const id of [
      'gpuPrice',
      'cost',
      'gpuPower',
      'pue',
      'energy',
      'carbonIntensity',
      'carbon'
    ] as const) {
      expect(solution.values[id]).toBeUndefined();
    }
  });
});

describe('Narayanan et al. 2021 (arXiv:2104.04473), equation 4: time = 8TP / (nX), 8 FLOP being attention 4/3', () => {
  it.each([
    { model: 'GPT-3', params: 175e9, tokens: 300e9, gpus: 1024, tflops: 140, days: '33.9', published: 34 },
    { model: '1T', params: 1008e9, tokens: 450e9, gpus: 3072, tflops: 163, days: '83.9', published: 84 }
  ])(
    '$model takes $days days, published as $published',
    ({ params, tokens, gpus, tflops, days, published }) => {
      const run = solve({ params, tokens, attention: 4 / 3, gpus, gpuFlops: tflops * 1e12, uptime: 1 });
      expect((figure(run, 'time') / day).toFixed(1)).toBe(days);
      expectClose(figure(run, 'time') / day, published, 0.005);
    }
  );
});

describe('Llama 2 70B (arXiv:2307.09288, table 2: 1,720,320 GPU-hours for 2e12 tokens, A100 of 312 TFLOPS)', () => {
  const run = solve({
    params: 68.98e9,
    tokens: 2e12,
    attention: 1,
    gpuTime: 1_720_320 * hour,
    peakFlops: 312e12,
    uptime: 1
  });

  it('ran at 133.7 TFLOPS per GPU', () => {
    expect((figure(run, 'gpuFlops') / 1e12).toFixed(1)).toBe('133.7');
  });

  it('ran at 42.8 % MFU', () => {
    expect((figure(run, 'mfu') * 100).toFixed(1)).toBe('42.8');
  });
});

describe('intervals', () => {
  it('make "over 400 TFLOPS" a training time of at most 12 days', () => {
    const { time } = solve({ ...defaultGiven, gpuFlops: { lo: 400e12, hi: Infinity } }).values;
    expect(time?.lo).toBe(0);
    expectClose(time?.hi, 1_036_184.2105, 1e-10);
  });

  it('make "under 400 TFLOPS" a training time of at least 12 days', () => {
    const { time } = solve({ ...defaultGiven, gpuFlops: { lo: 0, hi: 400e12 } }).values;
    expectClose(time?.lo, 1_036_184.2105, 1e-10);
    expect(time?.hi).toBe(Infinity);
  });

  it('are carried through a product from end to end', () => {
    const { time } = solve({ ...defaultGiven, gpuFlops: { lo: 380e12, hi: 430e12 } }).values;
    expectInterval(time, { lo: 6.3e24 / (16_000 * 430e12 * 0.95), hi: 6.3e24 / (16_000 * 380e12 * 0.95) });
  });

  it('do not widen where a quantity enters twice: the token rate does not depend on the tokens', () => {
    const { tokenRate, time } = solve({ ...defaultGiven, tokens: { lo: 10e12, hi: 20e12 } }).values;
    expectClose(tokenRate?.lo, 15e12 / 1_036_184.2105, 1e-10);
    expectClose(tokenRate?.hi, tokenRate!.lo, 1e-12);
    expectClose(time!.hi / time!.lo, 2, 1e-12);
  });

  it('narrow each other: 400 TFLOPS of a peak of 900-989 is 40.4-44.4 % MFU, not 30-50 %', () => {
    const { values, conflicts } = solve({
      gpuFlops: 400e12,
      mfu: { lo: 0.3, hi: 0.5 },
      peakFlops: { lo: 900e12, hi: 989e12 }
    });
    expect(conflicts).toEqual([]);
    expectInterval(values.mfu, { lo: 400 / 989, hi: 400 / 900 });
    expect(values.mfu?.lo.toFixed(4)).toBe('0.4044');
    expect(values.mfu?.hi.toFixed(4)).toBe('0.4444');
    expect(values.peakFlops).toEqual({ lo: 900e12, hi: 989e12 });
    expect(values.gpuFlops).toEqual({ lo: 400e12, hi: 400e12 });
  });

  it('are cut at the domain where they are open: uptime of 90 % and more is 90-100 %', () => {
    expect(solve({ uptime: { lo: 0.9, hi: Infinity } }).values.uptime).toEqual({ lo: 0.9, hi: 1 });
  });

  it('follow from a domain alone: useful over peak FLOP/s is the least that utilisation and uptime can be', () => {
    const { values } = solve({ usefulFlops: 300e12, peakFlops: 1000e12 });
    expectInterval(values.mfu, { lo: 0.3, hi: 1 });
    expectInterval(values.uptime, { lo: 0.3, hi: 1 });
    expectInterval(values.gpuFlops, { lo: 300e12, hi: 1000e12 });
  });

  it('that are open at both ends say nothing', () => {
    expect(solve({ params: { lo: 0, hi: Infinity }, mfu: { lo: 0, hi: 1 } }).values).toEqual({});
  });

  it('of negative zero are open', () => {
    const { values } = solve({ tokens: 1e12, params: { lo: -0, hi: 1e9 } });
    expect(values.tokensPerParam).toEqual({ lo: 1000, hi: Infinity });
  });
});

describe('what follows', () => {
  it('is nothing from nothing', () => {
    expect(solve({})).toEqual({ values: {}, steps: [], conflicts: [], elasticities: {} });
  });

  it('assumes nothing: without attention there is no compute', () => {
    expect(solve({ params: 70e9, tokens: 15e12 }).values.compute).toBeUndefined();
  });

  it('can take two relations at once: parameters are the root of compute / (6 x attention x tokens per parameter)', () => {
    const solution = solve({ compute: 6.3e24, attention: 1, tokensPerParam: 20 });
    expectClose(figure(solution, 'params'), Math.sqrt(6.3e24 / 120), 1e-12);
    expectClose(figure(solution, 'tokens'), Math.sqrt((6.3e24 * 20) / 6), 1e-12);
    expect(solution.elasticities.params).toEqual({ compute: 0.5, attention: -0.5, tokensPerParam: -0.5 });
  });

  it('is the same whichever quantity is solved for, all 21 of them', () => {
    const run = solve(Object.fromEntries(basis.map((id) => [id, typicalRun[id]])));
    for (const id of quantityIds) expectClose(figure(run, id), typicalRun[id], 1e-12);
  });

  it('leaves what is given as it is, to the last bit', () => {
    const given = { params: 70.1234567890123e9, tokens: 0.1 + 0.2, time: 1e-7 / 3 };
    const { values } = solve(given);
    expect(values).toMatchObject({
      params: { lo: given.params, hi: given.params },
      tokens: { lo: given.tokens, hi: given.tokens },
      time: { lo: given.time, hi: given.time }
    });
  });

  it('stays within the range of doubles: a product below it is above zero, and one beyond it is not infinite', () => {
    const least = solve({ params: 1e-300, tokens: 1e-300, attention: 1 }).values.compute;
    expect(least!.lo).toBeLessThan(1e-300);
    expect(least!.hi).toBeGreaterThan(0);
    const most = solve({ params: 1e300, tokens: 1e300, attention: 1 }).values.compute;
    expect(most!.lo).toBeLessThan(Infinity);
    expect(most!.hi).toBeGreaterThan(1e300);
  });

  it('holds for the largest and the smallest doubles', () => {
    for (const extreme of [Number.MAX_VALUE, Number.MIN_VALUE]) {
      const { values } = solve({ params: extreme, tokens: extreme, attention: 1 });
      expectInterval(values.tokensPerParam, { lo: 1, hi: 1 });
      expectClose(solve({ tokens: extreme, time: 1 }).values.tokenRate?.lo, extreme, 1e-12);
    }
  });
});

describe('bad input', () => {
  it.each<[string, Given, string]>([
    ['zero', { gpus: 0 }, 'gpus'],
    ['a negative number', { tokens: -1 }, 'tokens'],
    ['NaN', { time: NaN }, 'time'],
    ['infinity', { compute: Infinity }, 'compute'],
    ['an mfu above 1', { mfu: 1.01 }, 'mfu'],
    ['an uptime above 1', { uptime: 95 }, 'uptime'],
    ['ends the wrong way round', { gpuFlops: { lo: 2, hi: 1 } }, 'gpuFlops'],
    ['a negative lower end', { cost: { lo: -1, hi: 1 } }, 'cost'],
    ['an upper end of zero', { pue: { lo: 0, hi: 0 } }, 'pue'],
    ['a lower end of infinity', { energy: { lo: Infinity, hi: Infinity } }, 'energy'],
    ['a lower end that is NaN', { carbon: { lo: NaN, hi: 1 } }, 'carbon'],
    ['an upper end that is NaN', { carbon: { lo: 1, hi: NaN } }, 'carbon'],
    ['a closed interval past the domain', { uptime: { lo: 0.9, hi: 1.1 } }, 'uptime'],
    ['an open interval wholly past the domain', { mfu: { lo: 1.1, hi: Infinity } }, 'mfu']
  ])('of %s throws a RangeError that names the quantity', (_, given, name) => {
    expect(() => solve(given)).toThrow(RangeError);
    expect(() => solve(given)).toThrow(new RegExp(`\\b${name}\\b`));
  });

  it.each(quantityIds)('is recognised in %s', (id) => {
    expect(() => solve({ ...typicalRun, [id]: -1 })).toThrow(new RegExp(`^${id} `));
    expect(solve({ ...typicalRun, [id]: undefined }).values[id]).toBeDefined();
  });

  it('leaves no trace in the next solve', () => {
    const before = solve(defaultGiven);
    expect(() => solve({ params: 1, tokens: { lo: 1, hi: 2 }, gpus: -1 })).toThrow(RangeError);
    expect(solve(defaultGiven)).toEqual(before);
  });
});
