import type { GraphLevel } from './parallel-plan';

/** Training software, from the most tuned on. */
export const softwareIds = [
  'tuned-graphs',
  'tuned',
  'plain',
  'unoverlapped',
  'production',
  'torchtitan',
  'maxtext'
] as const;

export type SoftwareId = (typeof softwareIds)[number];

/** Training software as far as a plan feels it. */
export interface Software {
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
  exposedTensor: 0.35,
  exposedPipeline: 0.15,
  overlapsData: true,
  graphs: 'none',
  overlapsAllToAll: false
};

export const softwares: Readonly<Record<SoftwareId, Software>> = {
  /** A vendor's recipe that replays whole iterations as CUDA graphs. */
  'tuned-graphs': { ...tuned, graphs: 'full', overlapsAllToAll: true },
  /** A vendor's recipe. */
  tuned,
  /** Megatron-LM as it comes. */
  plain: tuned,
  /** Megatron-LM before transfers were overlapped. */
  unoverlapped: { ...tuned, exposedTensor: 1, exposedPipeline: 1, overlapsData: false },
  /** Long runs of models that were to be used. */
  production: tuned,
  torchtitan: { ...tuned, exposedTensor: 0.75 },
  maxtext: { ...tuned, graphs: 'full' }
};
