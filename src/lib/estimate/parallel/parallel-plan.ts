/** How much of an iteration is replayed as CUDA graphs. */
export const graphLevels = ['none', 'partial', 'full'] as const;

export type GraphLevel = (typeof graphLevels)[number];

/** Who holds the parameters: every replica all, all but the optimiser (ZeRO-1), or nothing whole (FSDP, ZeRO-3). */
export const shardings = ['none', 'zero1', 'fsdp'] as const;

export type Sharding = (typeof shardings)[number];

/**
 * What of a layer's forward pass is done again in the backward pass instead of being kept:
 *
 * - `selective`: attention between tokens, and what is done element by element;
 * - `core_attn`: attention between tokens alone (Megatron's selective recomputation, Korthikanti et al. 2022);
 * - `act_norm`: activation functions and norms;
 * - `op`: every second matrix product, and what is done element by element (torchtitan);
 * - `custom`: as much, with the inputs of layers alone kept on the chip and the rest by the host (MaxText);
 * - `mla_up_proj`: the up-projections of latent attention, `mla_up_proj_mlp` the feed-forward blocks too;
 * - `full`: every layer whole.
 */
export const recomputedKinds = [
  'none',
  'selective',
  'core_attn',
  'act_norm',
  'op',
  'custom',
  'mla_up_proj',
  'mla_up_proj_mlp',
  'full'
] as const;

export type RecomputedKind = (typeof recomputedKinds)[number];

/** How a training step is shared out over GPUs. Degrees are counts of GPUs that share one thing. */
export interface ParallelPlan {
  /** GPUs that share every matrix (TP). */
  tensorParallel: number;
  /** Stages that the layers are cut into (PP). */
  pipelineParallel: number;
  /** Chunks of layers that each stage has, taken in turns (interleaving); 1 is one run of layers. */
  virtualStages: number;
  /** GPUs that share the tokens of a sequence (CP). */
  contextParallel: number;
  /** GPUs that share the experts of a layer (EP). */
  expertParallel: number;
  /** GPUs that share every expert's matrices (ETP). */
  expertTensorParallel: number;
  /** Replicas that share the batch (DP). */
  dataParallel: number;
  /** Sequences that pass through a stage at once. */
  microBatch: number;
  sharding: Sharding;
  recomputed: RecomputedKind;
  graphs: GraphLevel;
  /** Whether the all-to-all of experts runs beside the other micro-batch's computation. */
  overlapsAllToAll: boolean;
  /** Whether matrix products are cut so that tensor-parallel transfers run beside them, whatever the software does. */
  asyncTensor?: boolean;
  /** Whether norms and dropouts are shared along the sequence by the tensor-parallel GPUs; they are where not said. */
  sequenceParallel?: boolean;
  /** Most scale-up domains that a token's experts may lie in; no limit where absent. DeepSeek-V3: 4. */
  domainLimit?: number;
}

/** The plan of one GPU. */
export const singlePlan: ParallelPlan = {
  tensorParallel: 1,
  pipelineParallel: 1,
  virtualStages: 1,
  contextParallel: 1,
  expertParallel: 1,
  expertTensorParallel: 1,
  dataParallel: 1,
  microBatch: 1,
  sharding: 'none',
  recomputed: 'none',
  graphs: 'none',
  overlapsAllToAll: false
};

/** GPUs that a plan takes: TP x PP x CP x DP. Experts are spread over those of a stage, and take no more. */
export const planGpus = (plan: ParallelPlan): number =>
  plan.tensorParallel * plan.pipelineParallel * plan.contextParallel * plan.dataParallel;

/** GPUs that hold the same dense parameters and average their gradients. */
export const denseReplicas = (plan: ParallelPlan): number => plan.dataParallel * plan.contextParallel;

/** GPUs that hold the same experts. */
export const expertReplicas = (plan: ParallelPlan): number =>
  (plan.tensorParallel * plan.contextParallel * plan.dataParallel) /
  (plan.expertParallel * plan.expertTensorParallel);

/** Micro-batches that pass through a pipeline in a step of `batch` sequences. */
export const microBatches = (plan: ParallelPlan, batch: number): number =>
  batch / (plan.dataParallel * plan.microBatch);

/**
 * The fewest GPUs that a plan's degrees need, with one replica: PP x the larger of TP x CP and EP x ETP. Experts and
 * attention share the same GPUs, so their degrees do not multiply.
 */
export const fewestGpus = (plan: ParallelPlan): number =>
  plan.pipelineParallel *
  Math.max(plan.tensorParallel * plan.contextParallel, plan.expertParallel * plan.expertTensorParallel);
