import { describe, expect, it } from 'vitest';
import { isPoint, quantityIds, solve, type QuantityId, type Solution } from '$lib/estimate';
import { expectClose, expectIntervalClose } from '../../approx';
import { basis, defaultRun, typicalRun } from './run';

const hour = 3600;
const day = 86_400;

/** The one value of a quantity. */
function figure({ values }: Solution, id: QuantityId): number {
  const value = values[id];
  expect(value && isPoint(value), `${id} is ${JSON.stringify(value)}, not one value`).toBe(true);
  return value!.lo;
}

describe('the default scenario: 70e9 parameters, 15e12 tokens, 16,000 GPUs at 400 TFLOPS, 95 % uptime', () => {
  const solution = solve(defaultRun);

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
    const exact = solve({ ...defaultRun, params: 70.55e9 });
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

  it('is the same whichever quantity is solved for, all of them', () => {
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

  it.each([1e300, 2e300, 4e300])(
    'takes the root of a product beyond the range of doubles: %d x 1e15',
    (compute) => {
      const { params, tokens } = solve({ compute, attention: 1, tokensPerParam: 1e15 }).values;
      expectClose(tokens?.lo, Math.sqrt(compute / 6) * Math.sqrt(1e15), 1e-12);
      expectClose(params?.lo, Math.sqrt(compute / 6) / Math.sqrt(1e15), 1e-12);
    }
  );

  it('holds for the largest and the smallest doubles', () => {
    for (const extreme of [Number.MAX_VALUE, Number.MIN_VALUE]) {
      const { values } = solve({ params: extreme, tokens: extreme, attention: 1 });
      expectIntervalClose(values.tokensPerParam, { lo: 1, hi: 1 }, 1e-12);
      expectClose(solve({ tokens: extreme, time: 1 }).values.tokenRate?.lo, extreme, 1e-12);
    }
  });
});
