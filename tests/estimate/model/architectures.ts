import type { Architecture } from '$lib/estimate';

/** A Llama: RMSNorm, rotary positions, SwiGLU, no biases. */
export const llama = (
  layers: number,
  hidden: number,
  heads: number,
  kvHeads: number,
  ffn: number,
  vocab = 32_000,
  tied = false
): Architecture => ({ layers, hidden, heads, kvHeads, ffn, gated: true, vocab, tied });

/** A GPT-3: learned positions, LayerNorm, biases everywhere, output tied to the embedding. */
export const gpt = (
  layers: number,
  hidden: number,
  heads: number,
  vocab = 51_200,
  positions = 2048
): Architecture => ({
  layers,
  hidden,
  heads,
  kvHeads: heads,
  ffn: 4 * hidden,
  gated: false,
  vocab,
  tied: true,
  positions,
  norms: { layer: 4, outside: 2 },
  biases: { qkv: true, output: true, ffn: true }
});

/** The six models whose FLOP Megatron-LM computed, with their sequence lengths. */
export const megatronModels = {
  'gpt3-175b': [gpt(96, 12288, 96), 2048],
  'llama2-7b': [llama(32, 4096, 32, 32, 11008), 4096],
  'llama2-70b': [llama(80, 8192, 64, 8, 28672), 4096],
  'llama3-8b': [llama(32, 4096, 32, 8, 14336, 128_256), 8192],
  'llama3-70b': [llama(80, 8192, 64, 8, 28672, 128_256), 8192],
  'llama3-405b': [llama(126, 16384, 128, 8, 53248, 128_256), 8192]
} as const satisfies Record<string, readonly [Architecture, sequence: number]>;

const latent = { rank: 512, keyDim: 128, rotaryDim: 64, valueDim: 128 };

/** DeepSeek-V3 (arXiv:2412.19437, section 4.2), without its MTP module. */
export const deepSeekV3: Architecture = {
  ...llama(61, 7168, 128, 128, 18432, 129_280),
  experts: { count: 256, active: 8, ffn: 2048, shared: 2048, dense: 3 },
  latent: { ...latent, queryRank: 1536 }
};

/** DeepSeek-V2 (arXiv:2405.04434, section 3.1.2). */
export const deepSeekV2: Architecture = {
  ...llama(60, 5120, 128, 128, 12288, 102_400),
  experts: { count: 160, active: 6, ffn: 1536, shared: 3072, dense: 1 },
  latent: { ...latent, queryRank: 1536 }
};

/** DeepSeek-V2-Lite, the same, appendix B.1: its queries are not compressed. */
export const deepSeekV2Lite: Architecture = {
  ...llama(27, 2048, 16, 16, 10944, 102_400),
  experts: { count: 64, active: 6, ffn: 1408, shared: 2816, dense: 1 },
  latent
};

/** Mixtral 8x7B (arXiv:2401.04088, table 1). */
export const mixtral: Architecture = {
  ...llama(32, 4096, 32, 8, 14336),
  experts: { count: 8, active: 2, ffn: 14336 }
};
