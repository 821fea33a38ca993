import type { Architecture } from '../../../src/lib/estimate/model/architecture';
import { headDim } from '../../../src/lib/estimate/model/architecture';
import type { TrainingJob } from '../../../src/lib/estimate/parallel/training-job';
import { referenceChip } from './reference-chips';

const llama = (layers: number, hidden: number, heads: number, ffn: number): Architecture => ({
  layers,
  hidden,
  heads,
  kvHeads: 8,
  ffn,
  gated: true,
  vocab: 128_256
});

export const llama8b = llama(32, 4096, 32, 14_336);
export const llama70b = llama(80, 8192, 64, 28_672);
export const llama405b = llama(126, 16_384, 128, 53_248);

export const mixtral8x7b: Architecture = {
  ...llama(32, 4096, 32, 14_336),
  vocab: 32_000,
  experts: { count: 8, active: 2, ffn: 14_336 }
};

export const deepSeekV3: Architecture = {
  layers: 61,
  hidden: 7168,
  heads: 128,
  kvHeads: 128,
  ffn: 18_432,
  gated: true,
  vocab: 129_280,
  experts: { count: 256, active: 8, ffn: 2048, shared: 2048, dense: 3 },
  latent: { queryRank: 1536, rank: 512, keyDim: 128, rotaryDim: 64, valueDim: 128 },
  predictors: 1
};

/** A sliding window in half the layers. */
export const windowed: Architecture = {
  ...llama8b,
  headDim: headDim(llama8b),
  window: { tokens: 128, layers: 16 }
};

export const architectures = { llama8b, llama70b, llama405b, mixtral8x7b, deepSeekV3, windowed };

/** A job on H100, in 16 bits with a tuned recipe where not said. */
export const jobFor = (architecture: Architecture, some: Partial<TrainingJob> = {}): TrainingJob => ({
  architecture,
  chip: referenceChip('H100'),
  sequence: 4096,
  batch: 512,
  precision: 'bf16',
  software: 'tuned',
  ...some
});
