import type { ArchitectureFields } from '$lib/estimate';
import type { ConfigCells } from './config-cells';
import { attentionBias, windowed } from './config-parts';
import { fieldNames } from './field-names';

/** Fields of structures that cannot be counted; one is enough to refuse a config of unknown type. */
const beyond = [
  'index_topk',
  'compress_ratios',
  'attention_chunk_size',
  'block_configs',
  'hidden_size_per_layer_input',
  'cross_attention_layers',
  'interleave_moe_layer_step',
  'num_global_layers'
];

const qkNorms = ['use_qk_norm', 'qk_norm', 'qk_layernorm', 'use_qk_layernorm'];
const qkvBiases = ['qkv_bias', 'use_qkv_bias', 'add_qkv_bias'];

/**
 * What a config says by the names of fields that most have in common: a decoder as Llama is one, with experts, latent
 * attention, a window, norms and biases where it has their fields. Whether the block is gated, the activation tells.
 */
export function commonFields(cells: ConfigCells): ArchitectureFields {
  for (const field of beyond) if (cells.has(field)) throw cells.unsupported(field);
  const count = (field: keyof typeof fieldNames) => cells.count(cells.named(...fieldNames[field]));
  const optional = (field: keyof typeof fieldNames) => cells.optional(cells.named(...fieldNames[field]));
  const isAnything = (fields: readonly string[]) => fields.some((field) => cells.flag(field, false));
  const activation = cells.text(cells.named('hidden_act', 'hidden_activation', 'activation_function'));
  const hasBias = isAnything(['use_bias', 'bias']);
  return {
    layers: count('layers'),
    hidden: count('hidden'),
    heads: count('heads'),
    kvHeads: optional('kvHeads'),
    headDim: optional('headDim'),
    ffn: count('ffn'),
    gated: Number(!/^(?:gelu|relu)/.test(activation ?? '')),
    vocab: count('vocab'),
    tied: Number(cells.flag('tie_word_embeddings', true)),
    predictors: cells.flag('use_mtp', true) ? optional('predictors') : undefined,
    'norms.queryKey': Number(isAnything(qkNorms)),
    ...attentionBias(cells, hasBias),
    ...(isAnything(qkvBiases) && { 'biases.qkv': 1 }),
    ...(hasBias && { 'biases.ffn': 1 }),
    ...(cells.flag('use_sliding_window', true) &&
      windowed(cells, () => {
        throw cells.unsupported('sliding_window');
      })),
    ...expertsIn(cells),
    ...latentIn(cells)
  };
}

/** The mixture of experts of a config, if it has one. */
export function expertsIn(cells: ConfigCells): ArchitectureFields {
  const count = cells.optional(cells.named(...fieldNames['experts.count'])) ?? 0;
  if (count <= 1) return {};
  for (const field of ['decoder_sparse_step', 'moe_layer_interval']) cells.only(field, 1);
  const ffn = cells.count(cells.named(...fieldNames['experts.ffn']));
  return {
    'experts.count': count,
    'experts.active': cells.count(cells.named(...fieldNames['experts.active'])),
    'experts.ffn': ffn,
    'experts.shared': sharedWidth(cells, ffn),
    'experts.dense': denseLayers(cells)
  };
}

/** Said as a width, or as a number of experts. */
function sharedWidth(cells: ConfigCells, ffn: number): number {
  const field = cells.named(...fieldNames['experts.shared']);
  const shared = cells.count(field, 0);
  return field.endsWith('_size') ? shared : shared * ffn;
}

/** Layers without experts: the first ones, those of a list, or all outside a range. */
function denseLayers(cells: ConfigCells): number {
  const layers = cells.count(cells.named(...fieldNames.layers));
  const frequency = cells.value('moe_layer_freq');
  if (Array.isArray(frequency)) return (frequency as unknown[]).filter((each) => each === 0).length;
  cells.only('moe_layer_freq', 1);
  const start = cells.optional('moe_layer_start_index');
  if (start !== undefined) {
    const end = cells.value('moe_layer_end_index') === -1 ? undefined : cells.optional('moe_layer_end_index');
    return layers - Math.max(0, Math.min(end ?? layers - 1, layers - 1) - start + 1);
  }
  return (
    cells.optional(cells.named('first_k_dense_replace', 'num_dense_layers')) ??
    cells.layersIn('mlp_only_layers', layers)
  );
}

/** Latent attention as DeepSeek has it, if the config has its ranks. */
export function latentIn(cells: ConfigCells): ArchitectureFields {
  if (!cells.has('kv_lora_rank')) return {};
  return {
    kvHeads: undefined,
    headDim: undefined,
    'latent.queryRank': cells.optional('q_lora_rank'),
    'latent.rank': cells.count('kv_lora_rank'),
    'latent.keyDim': cells.count('qk_nope_head_dim'),
    'latent.rotaryDim': cells.count('qk_rope_head_dim'),
    'latent.valueDim': cells.count('v_head_dim')
  };
}
