import type { GraphLevel } from './parallel-plan';

/** Training software as far as a plan feels it. */
export interface Software {
  /** Step time over that of a tuned recipe with the same plan. */
  slowdown: number;
  /** The same for a mixture of {@link MANY_EXPERTS} experts or more. */
  slowdownWithManyExperts?: number;
  /** Share of the tensor-parallel transfers that is not hidden behind matrix products. */
  exposedTensor: number;
  /** The same of the transfers between pipeline stages. */
  exposedPipeline: number;
  /** Whether gradients and parameters travel beside the computation. */
  overlapsData: boolean;
  /** What a search takes, where nothing else is said. */
  graphs: GraphLevel;
  overlapsAllToAll: boolean;
}

const tuned: Software = {
  slowdown: 1,
  exposedTensor: 0.35,
  exposedPipeline: 0.15,
  overlapsData: true,
  graphs: 'none',
  overlapsAllToAll: false
};

export const MANY_EXPERTS = 64;

/**
 * Slowdowns against tuned Megatron recipes, from published rows: runs of models that were to be used, while stepping
 * (`production`: Llama 3.1, arXiv:2407.21783, table 4), Megatron-LM untuned, torchtitan (arXiv:2410.06511) and MaxText
 * (its recipes for TPU v5p).
 */
export const softwares = {
  /** A vendor's recipe that replays whole iterations as CUDA graphs. */
  'tuned-graphs': { ...tuned, graphs: 'full', overlapsAllToAll: true },
  /** A vendor's recipe. */
  tuned,
  /** Megatron-LM as it comes. */
  plain: { ...tuned, slowdown: 1 / 0.82 },
  /** Megatron-LM before transfers were overlapped. */
  unoverlapped: { ...tuned, exposedTensor: 1, exposedPipeline: 1, overlapsData: false },
  /** Long runs of models that were to be used. */
  production: { ...tuned, slowdown: 1 / 0.88 },
  torchtitan: { ...tuned, slowdown: 1 / 0.72, exposedTensor: 0.75 },
  maxtext: { ...tuned, slowdownWithManyExperts: 1.43, graphs: 'full' }
} as const satisfies Record<string, Software>;

export type SoftwareId = keyof typeof softwares;

/** Step time over that of a tuned recipe, for a model of so many experts a layer. */
export function slowdownOf(id: SoftwareId, experts: number): number {
  const software: Software = softwares[id];
  return experts >= MANY_EXPERTS
    ? (software.slowdownWithManyExperts ?? software.slowdown)
    : software.slowdown;
}
