import type { ArchitectureField, ArchitectureFields } from '$lib/estimate';
import type { ConfigCells } from './config-cells';

/** What a family of models makes of its fields. */
export type ConfigFamily = (cells: ConfigCells) => ArchitectureFields;

/** The fields of Llama and of most since: RMSNorm, rotary positions, a gated block. */
const llamaLike: ConfigFamily = (cells) => ({
  layers: cells.count('num_hidden_layers'),
  hidden: cells.count('hidden_size'),
  heads: cells.count('num_attention_heads'),
  kvHeads: cells.optional('num_key_value_heads'),
  headDim: cells.optional('head_dim'),
  ffn: cells.count('intermediate_size'),
  gated: 1,
  vocab: cells.count('vocab_size'),
  tied: Number(cells.flag('tie_word_embeddings', false)),
  ...attentionBias(cells, false)
});

/** LayerNorm, biases everywhere, a block of two matrices. */
const gptLike = { norms: { 'norms.layer': 4, 'norms.outside': 2 }, biases: biases(true) };

function biases(are: boolean): ArchitectureFields {
  return { 'biases.qkv': Number(are), 'biases.output': Number(are), 'biases.ffn': Number(are) };
}

function attentionBias(cells: ConfigCells, absent: boolean): ArchitectureFields {
  const bias = Number(cells.flag('attention_bias', absent));
  return { 'biases.qkv': bias, 'biases.output': bias };
}

/** Layers that see a window, as `layer_types` lists them, or else as many as the family has. */
function windowed(cells: ConfigCells, layers: () => number): ArchitectureFields {
  const tokens = cells.optional('sliding_window');
  if (tokens === undefined) return {};
  const listed = cells.tally('layer_types', ['sliding_attention', 'full_attention']);
  if (listed && cells.length('layer_types') !== layersOf(cells)) throw cells.unsupported('layer_types');
  return {
    'window.tokens': tokens,
    'window.layers': listed?.get('sliding_attention') ?? (listed ? 0 : layers())
  };
}

const layersOf = (cells: ConfigCells): number => cells.count('num_hidden_layers');

/** Qwen has a window only where `use_sliding_window` says so, and then from a layer on. */
function qwenWindow(cells: ConfigCells): ArchitectureFields {
  if (!cells.flag('use_sliding_window', false)) return {};
  return windowed(cells, () => Math.max(0, layersOf(cells) - cells.count('max_window_layers')));
}

function qwenExperts(cells: ConfigCells): ArchitectureFields {
  cells.only('decoder_sparse_step', 1);
  return {
    'experts.count': cells.count('num_experts'),
    'experts.active': cells.count('num_experts_per_tok'),
    'experts.ffn': cells.count('moe_intermediate_size'),
    'experts.dense': cells.layersIn('mlp_only_layers', layersOf(cells))
  };
}

const deepSeek: ConfigFamily = (cells) => {
  const ffn = cells.count('intermediate_size');
  const expertFfn = cells.optional('moe_intermediate_size');
  cells.only('moe_layer_freq', 1);
  return {
    ...llamaLike(cells),
    kvHeads: undefined,
    headDim: undefined,
    ffn,
    predictors: cells.count('num_nextn_predict_layers', 0),
    ...(cells.has('n_routed_experts') && {
      'experts.count': cells.count('n_routed_experts'),
      'experts.active': cells.count('num_experts_per_tok'),
      'experts.ffn': cells.count('moe_intermediate_size'),
      'experts.shared': cells.count('n_shared_experts', 0) * (expertFfn ?? 0),
      'experts.dense': cells.count('first_k_dense_replace', 0)
    }),
    'latent.queryRank': cells.optional('q_lora_rank'),
    'latent.rank': cells.count('kv_lora_rank'),
    'latent.keyDim': cells.count('qk_nope_head_dim'),
    'latent.rotaryDim': cells.count('qk_rope_head_dim'),
    'latent.valueDim': cells.count('v_head_dim')
  };
};

const gemma: ConfigFamily = (cells) => ({
  ...llamaLike(cells),
  kvHeads: cells.count('num_key_value_heads'),
  headDim: cells.count('head_dim'),
  tied: Number(cells.flag('tie_word_embeddings', true))
});

/**
 * How each `model_type` is read. Defaults are those of Hugging Face transformers where it has safe ones; a width that it
 * would take from its class (the 8 heads of keys and values of Mistral) must be there.
 */
export const families: Readonly<Record<string, ConfigFamily>> = {
  llama: (cells) => ({ ...llamaLike(cells), 'biases.ffn': Number(cells.flag('mlp_bias', false)) }),
  mistral: (cells) => ({
    ...llamaLike(cells),
    kvHeads: cells.count('num_key_value_heads'),
    ...windowed(cells, () => layersOf(cells))
  }),
  phi3: (cells) => ({ ...llamaLike(cells), ...windowed(cells, () => layersOf(cells)) }),
  smollm3: (cells) => ({ ...llamaLike(cells), tied: Number(cells.flag('tie_word_embeddings', true)) }),
  mixtral: (cells) => ({
    ...llamaLike(cells),
    kvHeads: cells.count('num_key_value_heads'),
    'experts.count': cells.count('num_local_experts'),
    'experts.active': cells.count('num_experts_per_tok'),
    'experts.ffn': cells.count('intermediate_size'),
    ...windowed(cells, () => layersOf(cells))
  }),
  qwen2: (cells) => ({ ...llamaLike(cells), 'biases.qkv': 1, ...qwenWindow(cells) }),
  qwen2_moe: (cells) => ({
    ...llamaLike(cells),
    'biases.qkv': 1,
    ...qwenExperts(cells),
    'experts.shared': cells.count('shared_expert_intermediate_size'),
    'experts.sharedGate': 1,
    ...qwenWindow(cells)
  }),
  qwen3: (cells) => ({
    ...llamaLike(cells),
    headDim: cells.count('head_dim'),
    'norms.queryKey': 1,
    ...qwenWindow(cells)
  }),
  qwen3_moe: (cells) => ({
    ...llamaLike(cells),
    headDim: cells.count('head_dim'),
    'norms.queryKey': 1,
    ...qwenExperts(cells),
    ...qwenWindow(cells)
  }),
  gemma,
  gemma2: (cells) => ({
    ...gemma(cells),
    'norms.layer': 4,
    ...windowed(cells, () => Math.ceil(layersOf(cells) / 2))
  }),
  gemma3_text: (cells) => ({
    ...gemma(cells),
    'norms.layer': 4,
    'norms.queryKey': 1,
    ...windowed(
      cells,
      () => layersOf(cells) - Math.floor(layersOf(cells) / cells.count('sliding_window_pattern', 6))
    )
  }),
  gpt2: (cells) => ({
    layers: cells.count('n_layer'),
    hidden: cells.count('n_embd'),
    heads: cells.count('n_head'),
    ffn: cells.optional('n_inner') ?? 4 * cells.count('n_embd'),
    vocab: cells.count('vocab_size'),
    positions: cells.count('n_positions'),
    tied: Number(cells.flag('tie_word_embeddings', true)),
    ...gptLike.norms,
    ...gptLike.biases
  }),
  gpt_neox: (cells) => ({
    layers: cells.count('num_hidden_layers'),
    hidden: cells.count('hidden_size'),
    heads: cells.count('num_attention_heads'),
    ffn: cells.count('intermediate_size'),
    vocab: cells.count('vocab_size'),
    tied: Number(cells.flag('tie_word_embeddings', false)),
    ...gptLike.norms,
    ...gptLike.biases,
    ...attentionBias(cells, true)
  }),
  bloom: (cells) => {
    const hidden = cells.count(cells.named('n_embed', 'hidden_size'));
    return {
      layers: cells.count(cells.named('n_layer', 'num_hidden_layers')),
      hidden,
      heads: cells.count(cells.named('num_attention_heads', 'n_head')),
      ffn: 4 * hidden,
      vocab: cells.count('vocab_size'),
      tied: Number(cells.flag('tie_word_embeddings', true)),
      ...gptLike.biases,
      'norms.layer': 4,
      'norms.outside': 4
    };
  },
  deepseek_v2: deepSeek,
  deepseek_v3: deepSeek,
  kimi_k2: deepSeek
};

/** What a config calls a field, to say so where its value is impossible. */
export const configNames: Partial<Record<ArchitectureField, readonly string[]>> = {
  layers: ['num_hidden_layers', 'n_layer'],
  hidden: ['hidden_size', 'n_embd', 'n_embed'],
  heads: ['num_attention_heads', 'n_head'],
  kvHeads: ['num_key_value_heads'],
  headDim: ['head_dim', 'num_attention_heads', 'n_head'],
  ffn: ['intermediate_size', 'n_inner'],
  vocab: ['vocab_size'],
  positions: ['n_positions'],
  predictors: ['num_nextn_predict_layers'],
  'experts.count': ['num_local_experts', 'num_experts', 'n_routed_experts'],
  'experts.active': ['num_experts_per_tok'],
  'experts.ffn': ['moe_intermediate_size', 'intermediate_size'],
  'experts.shared': ['shared_expert_intermediate_size', 'n_shared_experts'],
  'experts.dense': ['first_k_dense_replace', 'mlp_only_layers'],
  'latent.queryRank': ['q_lora_rank'],
  'latent.rank': ['kv_lora_rank'],
  'latent.keyDim': ['qk_nope_head_dim'],
  'latent.rotaryDim': ['qk_rope_head_dim'],
  'latent.valueDim': ['v_head_dim'],
  'window.tokens': ['sliding_window'],
  'window.layers': ['layer_types', 'max_window_layers', 'sliding_window_pattern']
};
