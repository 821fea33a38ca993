import { describe, expect, it } from 'vitest';
import { quantityIds, solve, type Given } from '$lib/estimate';
import { defaultRun, typicalRun } from './run';

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
    const before = solve(defaultRun);
    expect(() => solve({ params: 1, tokens: { lo: 1, hi: 2 }, gpus: -1 })).toThrow(RangeError);
    expect(solve(defaultRun)).toEqual(before);
  });
});
