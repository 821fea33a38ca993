import type { Architecture } from '$lib/estimate';

/** Layers, width and heads, as scripts/train/yamls/pretrain of mosaicml/llm-foundry has them. */
const shapes: [name: string, layers: number, hidden: number, heads: number][] = [
  ['MPT 125M', 12, 768, 12],
  ['MPT 350M', 24, 1024, 16],
  ['MPT 760M', 24, 1536, 12],
  ['MPT 1B', 24, 2048, 16],
  ['MPT 3B', 32, 2560, 20],
  ['MPT 7B', 32, 4096, 32],
  ['MPT 13B', 40, 5120, 40],
  ['MPT 30B', 48, 7168, 56],
  ['MPT 70B', 80, 8192, 64]
];

/**
 * The models of MosaicML's benchmark: unlike the MPT that were released, with learned positions, as many as a sequence
 * has tokens, with biases, and a vocabulary of 50,368. Their parameters come out to the last one.
 */
export const mptBenchmarks: readonly { name: string; architecture: Architecture }[] = shapes.map(
  ([name, layers, hidden, heads]) => ({
    name,
    architecture: {
      layers,
      hidden,
      heads,
      kvHeads: heads,
      ffn: 4 * hidden,
      gated: false,
      vocab: 50_368,
      tied: true,
      positions: 2048,
      norms: { layer: 4, outside: 2 },
      biases: { qkv: true, output: true, ffn: true }
    }
  })
);
