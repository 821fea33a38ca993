import type { ArchitectureField } from '$lib/estimate';

/** What configs call a field, the most common name first. */
export const fieldNames = {
  layers: ['num_hidden_layers', 'n_layer', 'n_layers', 'num_layers'],
  hidden: ['hidden_size', 'n_embd', 'n_embed', 'd_model'],
  heads: ['num_attention_heads', 'n_head', 'n_heads'],
  kvHeads: ['num_key_value_heads', 'num_kv_heads', 'n_head_kv', 'multi_query_group_num', 'num_query_groups'],
  headDim: ['head_dim', 'attention_head_dim', 'kv_channels'],
  ffn: ['intermediate_size', 'ffn_hidden_size', 'n_inner', 'ffn_dim'],
  vocab: ['vocab_size', 'padded_vocab_size'],
  positions: ['n_positions'],
  predictors: ['num_nextn_predict_layers', 'num_mtp_modules'],
  'experts.count': [
    'num_local_experts',
    'num_experts',
    'n_routed_experts',
    'moe_num_experts',
    'num_moe_experts'
  ],
  'experts.active': ['num_experts_per_tok', 'experts_per_token', 'moe_k', 'moe_topk', 'moe_top_k'],
  'experts.ffn': [
    'moe_intermediate_size',
    'expert_ffn_hidden_size',
    'moe_ffn_hidden_size',
    'intermediate_size'
  ],
  'experts.shared': [
    'shared_expert_intermediate_size',
    'moe_shared_expert_intermediate_size',
    'shared_intermediate_size',
    'n_shared_experts',
    'num_shared_experts',
    'num_shared_expert',
    'moe_num_shared_experts'
  ],
  'experts.dense': [
    'first_k_dense_replace',
    'num_dense_layers',
    'mlp_only_layers',
    'moe_layer_start_index',
    'moe_layer_freq'
  ],
  'latent.queryRank': ['q_lora_rank'],
  'latent.rank': ['kv_lora_rank'],
  'latent.keyDim': ['qk_nope_head_dim'],
  'latent.rotaryDim': ['qk_rope_head_dim'],
  'latent.valueDim': ['v_head_dim'],
  'window.tokens': ['sliding_window'],
  'window.layers': ['layer_types', 'max_window_layers', 'sliding_window_pattern']
} as const satisfies Partial<Record<ArchitectureField, readonly [string, ...string[]]>>;
