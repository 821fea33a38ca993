import { commonFields, expertsIn, latentIn } from './common-fields';
import {
  attentionBias,
  gemma,
  gptLike,
  layersOf,
  llamaLike,
  qwenExperts,
  qwenWindow,
  windowed,
  type ConfigFamily
} from './config-parts';

const deepSeek: ConfigFamily = (cells) => ({
  ...llamaLike(cells),
  predictors: cells.count('num_nextn_predict_layers', 0),
  ...expertsIn(cells),
  // Without them it would be a model of another kind.
  'latent.rank': cells.count('kv_lora_rank'),
  ...latentIn(cells)
});

/** What the class of Gemma 3 has, and the configs of its smaller models leave out. */
const gemma3 = {
  vocab_size: 262_208,
  num_attention_heads: 8,
  num_key_value_heads: 4,
  head_dim: 256,
  sliding_window: 4096
};

const olmo2: ConfigFamily = (cells) => ({ ...llamaLike(cells), 'norms.queryKey': 1 });

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
  smollm3: (cells) => ({
    ...llamaLike(cells),
    kvHeads: cells.count('num_key_value_heads'),
    tied: Number(cells.flag('tie_word_embeddings', true))
  }),
  // Without the sinks of its softmax and the biases of its router, 192 scalars a layer.
  gpt_oss: (cells) => ({
    ...llamaLike(cells),
    ...attentionBias(cells, true),
    kvHeads: cells.count('num_key_value_heads'),
    headDim: cells.count('head_dim'),
    'biases.ffn': 1,
    'experts.count': cells.count('num_local_experts'),
    'experts.active': cells.count(cells.named('num_experts_per_tok', 'experts_per_token')),
    'experts.ffn': cells.count('intermediate_size'),
    ...windowed(cells, () => Math.ceil(layersOf(cells) / 2))
  }),
  minimax_m2: commonFields,
  ernie4_5: commonFields,
  ernie4_5_moe: commonFields,
  mimo: (cells) => ({
    ...llamaLike(cells),
    'biases.qkv': 1,
    'biases.output': 0,
    predictors: cells.count('num_nextn_predict_layers', 0),
    ...qwenWindow(cells)
  }),
  // Its norms have no weights.
  olmo: (cells) => ({ ...llamaLike(cells), 'norms.layer': 0, 'norms.outside': 0 }),
  olmo2,
  olmo3: (cells) => ({
    ...olmo2(cells),
    ...windowed(cells, () => layersOf(cells) - Math.floor(layersOf(cells) / 4))
  }),
  olmoe: (cells) => ({ ...olmo2(cells), ...expertsIn(cells) }),
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
    ...gemma(cells.assuming(gemma3)),
    'norms.layer': 4,
    'norms.queryKey': 1,
    ...windowed(
      cells.assuming(gemma3),
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
  falcon: (cells) => {
    const hidden = cells.count('hidden_size');
    const heads = cells.count(cells.named('num_attention_heads', 'n_head'));
    const isNew = cells.flag('new_decoder_architecture', false);
    const bias = Number(cells.flag('bias', false));
    // One norm for attention and block where they run side by side, two in the new decoder and where they do not.
    const isParallel = cells.flag('parallel_attn', true);
    const norms = isNew ? cells.count('num_ln_in_parallel_attn', 2) : isParallel ? 1 : 2;
    return {
      layers: cells.count(cells.named('num_hidden_layers', 'n_layer')),
      hidden,
      heads,
      kvHeads: isNew
        ? cells.count(cells.named('num_kv_heads', 'n_head_kv'))
        : cells.flag('multi_query', true)
          ? 1
          : heads,
      ffn: cells.count('ffn_hidden_size', 4 * hidden),
      vocab: cells.count('vocab_size'),
      tied: Number(cells.flag('tie_word_embeddings', true)),
      'norms.layer': 2 * norms,
      'norms.outside': 2,
      'biases.qkv': bias,
      'biases.output': bias,
      'biases.ffn': bias
    };
  },
  deepseek_v2: deepSeek,
  deepseek_v3: deepSeek,
  kimi_k2: deepSeek
};

/** Types whose text model is that of another. */
const likeOthers: Readonly<Record<string, string>> = {
  qwen2_vl: 'qwen2',
  qwen2_5_vl: 'qwen2',
  qwen3_vl: 'qwen3',
  qwen3_vl_moe: 'qwen3_moe'
};

/** How a type is read, as what its text model is called too; undefined for one that is not known. */
export function familyOf(type: string): ConfigFamily | undefined {
  const bare = type.replace(/_text$/, '');
  const found = [type, bare, ...(Object.hasOwn(likeOthers, bare) ? [likeOthers[bare]!] : [])];
  const known = found.find((name) => Object.hasOwn(families, name));
  return known === undefined ? undefined : families[known];
}
