import { ConfigError, shown, type ConfigCells } from './config-cells';

/** Types whose layers are not all attention, whatever else the config says. */
const hybridTypes =
  /mamba|rwkv|jamba|zamba|bamba|nemotron_h|recurrent_gemma|xlstm|hyena|retnet|lfm2|linear|hybrid|falcon_h1|qwen3_next|qwen3_5|minimax_(?:text|m1)/;

/** Fields that only such models have. */
const hybridFields = [
  'linear_num_key_heads',
  'linear_conv_kernel_dim',
  'linear_attn_config',
  'full_attention_interval',
  'hybrid_override_pattern',
  'attn_layer_period',
  'mamba_d_state',
  'mamba_d_ssm',
  'mamba_num_heads',
  'mamba_n_heads',
  'ssm_state_size',
  'ssm_cfg',
  'state_size',
  'conv_L_cache',
  'lru_width',
  'time_step_rank'
];

/** Lists with an entry a layer; 0 in a list of numbers is linear attention (MiniMax-Text-01). */
const layerLists = ['layer_types', 'layers_block_type', 'block_types', 'attn_type_list'];

/**
 * Refuses a model with layers of linear attention, a state space or convolutions, whose FLOP no field here can say.
 * @throws ConfigError naming what tells it.
 */
export function refuseHybrid(type: string, cells: ConfigCells): void {
  const refuse = (field: string, value: unknown): never => {
    throw new ConfigError({ id: 'hybrid', field, value: shown(value) });
  };
  if (hybridTypes.test(type)) refuse('model_type', type);
  for (const field of hybridFields) if (cells.has(field)) refuse(field, cells.value(field));
  for (const field of layerLists) {
    const list = cells.value(field);
    if (!Array.isArray(list)) continue;
    const other = (list as unknown[]).find(
      (item) => item === 0 || /mamba|linear|conv|recurrent|ssm|delta/i.test(shown(item))
    );
    if (other !== undefined) refuse(field, other);
  }
}
