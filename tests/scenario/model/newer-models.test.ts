import { describe, expect, it, test } from 'vitest';
import { embeddingCount, parameterCount } from '$lib/estimate';
import { readModelConfig } from '$lib/scenario/model/model-config';
import { expectClose } from '../../approx';
import { configs } from './configs';
import { newerConfigs } from './newer-configs';

function read(config: unknown) {
  const reading = readModelConfig(JSON.stringify(config));
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading;
}

const problem = (config: unknown) => {
  const reading = readModelConfig(JSON.stringify(config));
  return 'problem' in reading ? reading.problem : undefined;
};

interface Official {
  total: number;
  active?: number;
  /** Whether the active ones are without the embedding. */
  without?: true;
  /** How far from it ours may be: half a unit of the last digit, more where a round name is all there is. */
  within: number;
  source: string;
}

/** What their makers publish. */
const official: Partial<Record<keyof typeof newerConfigs, Official>> = {
  'gpt-oss-120b': {
    total: 116.83e9,
    active: 5.13e9,
    without: true,
    within: 0.005e9,
    source: 'arXiv:2508.10925 table 1'
  },
  'gpt-oss-20b': {
    total: 20.91e9,
    active: 3.61e9,
    without: true,
    within: 0.005e9,
    source: 'arXiv:2508.10925 table 1'
  },
  'MiniMax-M2': {
    total: 230e9,
    active: 10e9,
    without: true,
    within: 5e9,
    source: 'model card MiniMaxAI/MiniMax-M2'
  },
  'ERNIE 4.5 21B-A3B': {
    total: 21.8e9,
    active: 3e9,
    without: true,
    within: 0.5e9,
    source: 'model card baidu/ERNIE-4.5-21B-A3B-PT'
  },
  'MiMo 7B': { total: 7.6e9, within: 0.05e9, source: 'arXiv:2505.07608, without its MTP layer' },
  'OLMo 2 32B': { total: 32.2e9, within: 0.05e9, source: 'allenai/OLMo-2-0325-32B' },
  'OLMo 3 32B': { total: 32.2e9, within: 0.05e9, source: 'allenai/Olmo-3-1125-32B' },
  'Gemma 3 27B': { total: 27.016e9, within: 0.05e9, source: 'arXiv:2503.19786 table 1: 1,416M and 25,600M' },
  'Gemma 3 4B': { total: 3.884e9, within: 0.005e9, source: 'arXiv:2503.19786 table 1: 675M and 3,209M' },
  'Qwen3-VL 235B-A22B': {
    total: 235e9,
    active: 22e9,
    within: 0.5e9,
    source: 'arXiv:2505.09388 table 2, for the text model'
  },
  'Falcon 7B': { total: 6.9e9, within: 0.05e9, source: 'arXiv:2311.16867' },
  'Falcon 40B': { total: 41e9, within: 0.5e9, source: 'arXiv:2311.16867' },
  'SmolLM3 3B': { total: 3_075_098_624, within: 0, source: 'its checkpoint' },
  'GLM-4.5': { total: 355e9, active: 32e9, within: 3e9, source: 'arXiv:2508.06471 table 1' }
};

test.each(Object.entries(official))('%s has the parameters its makers say', (name, official) => {
  const { architecture } = read(newerConfigs[name as keyof typeof newerConfigs]);
  const { total, active } = parameterCount(architecture);
  expect(Math.abs(total - official.total)).toBeLessThanOrEqual(official.within);
  const ours = official.without ? active - embeddingCount(architecture) : active;
  if (official.active) expect(Math.abs(ours - official.active)).toBeLessThanOrEqual(official.within);
});

test('MiniMax-M2 has nearly what its checkpoint says, to the scales of its FP8 weights', () => {
  expectClose(parameterCount(read(newerConfigs['MiniMax-M2']).architecture).total, 228_703_644_928, 1e-4);
});

test('the text model of Qwen3-VL is that of Qwen3, windows are listed, and MTP modules counted', () => {
  expect(read(newerConfigs['Qwen3-VL 235B-A22B']).architecture).toEqual(
    read(configs['Qwen3 235B-A22B']).architecture
  );
  expect(read(newerConfigs['gpt-oss-120b']).architecture.window).toEqual({ tokens: 128, layers: 18 });
  const { layer_types: _, ...unlisted } = newerConfigs['OLMo 3 32B'];
  for (const config of [newerConfigs['OLMo 3 32B'], unlisted])
    expect(read(config).architecture.window).toEqual({ tokens: 4096, layers: 48 });
  expect(read(newerConfigs['MiniMax-M2']).architecture.predictors).toBe(3);
  expect(read({ ...newerConfigs['MiniMax-M2'], use_mtp: false }).architecture.predictors).toBeUndefined();
});

describe('what a config leaves to its class', () => {
  it('is taken from there, and said', () => {
    const { architecture, assumed } = read(newerConfigs['Gemma 3 4B']);
    expect(architecture).toMatchObject({ heads: 8, kvHeads: 4, headDim: 256, vocab: 262_208 });
    expect(assumed).toEqual([
      'num_attention_heads: 8',
      'num_key_value_heads: 4',
      'head_dim: 256',
      'vocab_size: 262208'
    ]);
    expect(read(newerConfigs['Gemma 3 27B']).assumed).toEqual(['vocab_size: 262208']);
    expect(read(configs['Gemma 3 27B']).assumed).toEqual([]);
  });

  it('is asked for where it would change the model', () => {
    const { num_key_value_heads: _, ...config } = newerConfigs['SmolLM3 3B'];
    expect(problem(config)).toEqual({ id: 'missing', field: 'num_key_value_heads' });
  });
});

describe('a type that is not known', () => {
  it('is read by the usual names of fields, and said to be', () => {
    expect(read(newerConfigs['GLM-4.5']).unknownType).toBe('glm4_moe');
    const renamed = read({ ...newerConfigs['ERNIE 4.5 21B-A3B'], model_type: 'next_year' });
    expect(renamed.architecture).toEqual(read(newerConfigs['ERNIE 4.5 21B-A3B']).architecture);
    expect(renamed.unknownType).toBe('next_year');
    expect(read({ ...configs['DeepSeek-V3'], model_type: 'deepseek_v9' }).architecture).toEqual(
      read(configs['DeepSeek-V3']).architecture
    );
    expect(read({ ...configs['Llama 3 70B'], model_type: 'constructor' }).unknownType).toBe('constructor');
    expect(read(configs['Llama 3 70B']).unknownType).toBeUndefined();
  });

  it('is refused where it has a part that cannot be counted, or is no decoder', () => {
    const llama = { ...configs['Llama 3 70B'], model_type: 'next_year' };
    expect(problem({ ...llama, index_topk: 2048 })).toEqual({
      id: 'unsupported',
      field: 'index_topk',
      value: '2048'
    });
    expect(problem({ ...llama, sliding_window: 4096 })).toMatchObject({
      id: 'unsupported',
      field: 'sliding_window'
    });
    expect(problem({ ...llama, architectures: ['BertForMaskedLM'] })).toMatchObject({ id: 'no-decoder' });
    expect(problem({ ...llama, is_encoder_decoder: true })).toMatchObject({ id: 'no-decoder' });
  });
});

describe('a model whose layers are not all attention', () => {
  const qwen3Next = {
    architectures: ['Qwen3NextForCausalLM'],
    decoder_sparse_step: 1,
    full_attention_interval: 4,
    head_dim: 256,
    hidden_size: 2048,
    intermediate_size: 5120,
    linear_conv_kernel_dim: 4,
    linear_num_key_heads: 16,
    mlp_only_layers: [],
    model_type: 'qwen3_next',
    moe_intermediate_size: 512,
    num_attention_heads: 16,
    num_experts: 512,
    num_experts_per_tok: 10,
    num_hidden_layers: 48,
    num_key_value_heads: 2,
    shared_expert_intermediate_size: 512,
    vocab_size: 151936
  };
  const mixed = { ...configs['Llama 3 70B'], model_type: 'next_year' };

  it.each([
    ['Qwen3-Next', qwen3Next, 'model_type', 'qwen3_next'],
    [
      'Mamba-2',
      { model_type: 'mamba2', hidden_size: 4096, num_hidden_layers: 64, state_size: 128 },
      'model_type',
      'mamba2'
    ],
    [
      'Nemotron-H',
      { ...mixed, model_type: 'nemotron_h', hybrid_override_pattern: 'M-M*' },
      'model_type',
      'nemotron_h'
    ],
    [
      'Kimi Linear in a larger one',
      { model_type: 'x', text_config: { ...mixed, model_type: 'kimi_linear' } },
      'model_type',
      'kimi_linear'
    ],
    [
      'a new type with linear attention',
      { ...qwen3Next, model_type: 'next_year' },
      'linear_num_key_heads',
      '16'
    ],
    ['a new type with a state space', { ...mixed, mamba_d_state: 128 }, 'mamba_d_state', '128'],
    ['a list of layers', { ...mixed, layer_types: ['full_attention', 'mamba'] }, 'layer_types', 'mamba'],
    ['a list of numbers', { ...newerConfigs['MiniMax-M2'], attn_type_list: [0, 0, 1] }, 'attn_type_list', '0']
  ])('%s is refused with the reason', (_, config, field, value) => {
    expect(problem(config)).toEqual({ id: 'hybrid', field, value });
  });
});
