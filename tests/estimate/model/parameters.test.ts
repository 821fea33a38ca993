import { describe, expect, it } from 'vitest';
import { findRun } from '$lib/catalog';
import { parameterCount, type Architecture } from '$lib/estimate';
import { expectClose } from '../../approx';
import { deepSeekV2, deepSeekV2Lite, deepSeekV3, gpt, llama, mixtral } from './architectures';

/** The checkpoints' own counts. */
describe.each<[string, Architecture, number]>([
  ['LLaMA 7B', llama(32, 4096, 32, 32, 11008), 6_738_415_616],
  ['LLaMA 13B', llama(40, 5120, 40, 40, 13824), 13_015_864_320],
  ['LLaMA 33B', llama(60, 6656, 52, 52, 17920), 32_528_943_616],
  ['LLaMA 65B', llama(80, 8192, 64, 64, 22016), 65_285_660_672],
  ['Llama 2 70B', llama(80, 8192, 64, 8, 28672), 68_976_648_192],
  ['Llama 3 8B', llama(32, 4096, 32, 8, 14336, 128_256), 8_030_261_248],
  ['Llama 3 70B', llama(80, 8192, 64, 8, 28672, 128_256), 70_553_706_496],
  ['Llama 3.1 405B', llama(126, 16384, 128, 8, 53248, 128_256), 405_853_388_800],
  ['Llama 3.2 1B', llama(16, 2048, 32, 8, 8192, 128_256, true), 1_235_814_400],
  ['Llama 3.2 3B', llama(28, 3072, 24, 8, 8192, 128_256, true), 3_212_749_824],
  ['TinyLlama 1.1B', llama(22, 2048, 32, 4, 5632), 1_100_048_384]
])('%s', (_, architecture, published) => {
  it('has exactly the published parameters, all of them active', () => {
    expect(parameterCount(architecture)).toEqual({ total: published, active: published });
  });
});

/**
 * The cards of Llama 2 count the rotary frequencies that early checkpoints stored, a buffer of half a head's width in
 * each layer; they are computed, not trained.
 */
it.each([
  ['Llama 2 7B', llama(32, 4096, 32, 32, 11008)],
  ['Llama 2 13B', llama(40, 5120, 40, 40, 13824)],
  ['Llama 2 70B', llama(80, 8192, 64, 8, 28672)]
])('the catalogue’s count of %s is higher by its rotary buffers', (name, architecture) => {
  const buffers = (architecture.layers * (architecture.hidden / architecture.heads)) / 2;
  expect(findRun(name).params! - parameterCount(architecture).total).toBe(buffers);
});

it('GPT-3 has 174.6e9, as Narayanan et al. 2021 count it with a vocabulary of 51,200', () => {
  const [l, h, V, s] = [96, 12_288, 51_200, 2048];
  const { total } = parameterCount(gpt(l, h, 96));
  expect(total / 1e9).toBeCloseTo(174.6, 1);
  expectClose(total, 12 * l * h ** 2 * (1 + 13 / (12 * h) + (V + s) / (12 * l * h)), 1e-6);
});

/**
 * The counts of the papers (arXiv:2401.04088, 2405.04434 and 2412.19437), each to the last digit it prints. DeepSeek's
 * active parameters leave out the embedding, of which a token takes one row; Mixtral's do not.
 */
describe.each<[string, Architecture, total: number, active: number, digit: number, embedding: boolean]>([
  ['Mixtral 8x7B', mixtral, 46.7e9, 12.9e9, 0.1e9, true],
  ['DeepSeek-V2', deepSeekV2, 236e9, 21e9, 1e9, false],
  ['DeepSeek-V2-Lite', deepSeekV2Lite, 15.7e9, 2.4e9, 0.1e9, false],
  ['DeepSeek-V3', deepSeekV3, 671e9, 37e9, 1e9, false]
])('%s', (_, architecture, total, active, digit, embedding) => {
  it('has the published parameters, total and active', () => {
    const ours = parameterCount(architecture);
    expect(Math.abs(ours.total - total)).toBeLessThan(digit / 2);
    const counted = ours.active - (embedding ? 0 : architecture.vocab * architecture.hidden);
    // 2.4 B of DeepSeek-V2-Lite is 2.451: cut, not rounded.
    expect(Math.abs(counted - active)).toBeLessThan(digit * 0.52);
  });
});
