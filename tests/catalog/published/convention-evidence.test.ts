import { expect, test } from 'vitest';
import { budgetEvidence, conventionEvidence, findRun } from '$lib/catalog';

const evidence = conventionEvidence();

/** What each source says it counts, and how near that comes to its printed figure. */
test.each([
  // arXiv:2104.04473, equation 3: with the logits and all of attention.
  ['GPT-3 175B, Megatron-LM README example', 'full-mask', 0.003],
  // Both by arXiv:2204.02311, appendix B.
  ['MT-NLG 530B throughput, 280 DGX A100', 'palm', 0.002],
  ['PaLM 540B', 'palm', 0.001],
  // arXiv:2205.05198, equation 7.
  ['Korthikanti 2022 selective recompute + SP, GPT 175B', 'full-mask', 0.001],
  ['TinyLlama 1.1B', 'full-mask', 0.005],
  // "n_layers*2*2*d*s^2, no causal halving", beside 6N.
  ['MPT-7b LLM-Foundry a100_80gb x8 seq65536', 'palm', 0.001],
  ['NeMo 24.07 LLAMA2-7B (8 GPUs)', 'full-mask', 0.001],
  ['MaxText tiering Llama 3.1 70B v6e x256', 'full-mask', 0.001],
  ['Megatron-Bridge 26.04 Llama 3 70B GB300 MXFP8 (64 GPUs)', 'megatron', 0.001],
  ['Megatron-Bridge 26.04 Qwen3 235B-A22B GB300 MXFP8 (256 GPUs)', 'megatron', 0.0015],
  ['Megatron-Bridge 26.04 DeepSeek-V3 GB200 MXFP8 (256 GPUs)', 'megatron', 0.001]
])('%s counts as %s', (run, convention, within) => {
  const { fits, published, computed } = evidence.find((other) => other.run === run)!;
  expect(fits).toContain(convention);
  expect(Math.abs(computed[convention as (typeof fits)[0]] / published - 1)).toBeLessThan(within);
});

test('what counts a causal mask is told from what does not, in every row', () => {
  for (const { fits } of evidence) expect(fits.includes('megatron') && fits.length > 1).toBe(false);
});

test('every row is a run of the catalogue with its source, and figures that differ', () => {
  expect(evidence).toHaveLength(11);
  for (const { run, source, published, computed, figure, miss } of evidence) {
    expect(source).toBe(findRun(run).source);
    const figures = Object.values(computed);
    expect(Math.abs(miss)).toBeLessThan(0.005);
    expect(figures).toHaveLength(4);
    for (const value of [published, ...figures])
      expect(value > 0 && value < (figure === 'mfu' ? 1 : 1e16)).toBe(true);
    expect(Math.max(...figures) / Math.min(...figures)).toBeGreaterThan(1.01);
  }
});

test('the budget of Llama 3.1 405B is 6ND, to the digits printed', () => {
  const { published, computed } = budgetEvidence();
  expect(published).toBe(3.8e25);
  expect(Math.abs(computed / published - 1)).toBeLessThan(0.001);
});
