import type { ArchitectureFields } from '$lib/estimate';
import type { ConfigCells } from './config-cells';

/** What a family of models makes of its fields. */
export type ConfigFamily = (cells: ConfigCells) => ArchitectureFields;

/** The fields of Llama and of most since: RMSNorm, rotary positions, a gated block. */
export const llamaLike: ConfigFamily = (cells) => ({
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
export const gptLike = { norms: { 'norms.layer': 4, 'norms.outside': 2 }, biases: biases(true) };

function biases(are: boolean): ArchitectureFields {
  return { 'biases.qkv': Number(are), 'biases.output': Number(are), 'biases.ffn': Number(are) };
}

export function attentionBias(cells: ConfigCells, absent: boolean): ArchitectureFields {
  const bias = Number(cells.flag('attention_bias', absent));
  return { 'biases.qkv': bias, 'biases.output': bias };
}

/** Layers that see a window, as `layer_types` lists them, or else as many as the family has. */
export function windowed(cells: ConfigCells, layers: () => number): ArchitectureFields {
  const tokens = cells.optional('sliding_window');
  if (tokens === undefined) return {};
  const listed = cells.tally('layer_types', ['sliding_attention', 'full_attention']);
  if (listed && cells.length('layer_types') !== layersOf(cells)) throw cells.unsupported('layer_types');
  return {
    'window.tokens': tokens,
    'window.layers': listed?.get('sliding_attention') ?? (listed ? 0 : layers())
  };
}

export const layersOf = (cells: ConfigCells): number => cells.count('num_hidden_layers');

/** Qwen has a window only where `use_sliding_window` says so, and then from a layer on. */
export function qwenWindow(cells: ConfigCells): ArchitectureFields {
  if (!cells.flag('use_sliding_window', false)) return {};
  return windowed(cells, () => Math.max(0, layersOf(cells) - cells.count('max_window_layers')));
}

export function qwenExperts(cells: ConfigCells): ArchitectureFields {
  cells.only('decoder_sparse_step', 1);
  return {
    'experts.count': cells.count('num_experts'),
    'experts.active': cells.count('num_experts_per_tok'),
    'experts.ffn': cells.count('moe_intermediate_size'),
    'experts.dense': cells.layersIn('mlp_only_layers', layersOf(cells))
  };
}

export const gemma: ConfigFamily = (cells) => ({
  ...llamaLike(cells),
  kvHeads: cells.count('num_key_value_heads'),
  headDim: cells.count('head_dim'),
  tied: Number(cells.flag('tie_word_embeddings', true))
});
