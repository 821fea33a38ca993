import { describe, expect, it } from 'vitest';
import { isGlued, readText } from '$lib/scenario';

const unread = (text: string) => readText(text).unread.map(({ from, to }) => text.slice(from, to));

describe('numbers that were not read', () => {
  it('are those outside of figures, names of models and chips, and logs', () => {
    expect(
      unread('On 23 July 2024 Llama 3.1 405B, trained on 16,384 H100 GPUs, scored 88.6 % at 12:30.')
    ).toEqual(['23', '2024', '88.6 %', '12:30']);
    expect(unread('step: 10  loss: 9.1  tps: 7,398  tflops: 428.43  mfu: 43.32%')).toEqual([]);
    expect(unread('A model.')).toEqual([]);
  });

  it('stand where they stand in the paste', () => {
    expect(unread('<b>16&thinsp;384</b> GPUs in <i>2024</i>')).toEqual(['2024']);
  });
});

describe('a table that lost its cells', () => {
  it.each([
    'MetricDeepSeek-V3GPT-4 (est.)Cost Reduction\nParameters671BTotal37BActive1.8TEstimated',
    'ModelParamsTokensHours7B2TLlama184320Meta'
  ])('%s', (text) => expect(isGlued(text)).toBe(true));

  it.each([
    'Llama-3.1-405B-Instruct on https://example.com/MetaLlama3Instruct405BModel7BTest',
    'We trained OLMoE-1B-7B and DeepSeek-V3-Base with Megatron-LM on 2,048 H800s.',
    '| Llama 2 7B | 184320 |',
    'gpt_neox.layers.12.attention.query_key_value.weight'
  ])('not: %s', (text) => expect(isGlued(text)).toBe(false));
});
