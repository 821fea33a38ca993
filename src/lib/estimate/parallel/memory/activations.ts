import { operandFormats } from '../precision';
import { modelShape, type Shape } from '../model-shape';
import type { ParallelPlan } from '../parallel-plan';
import type { TrainingJob } from '../training-job';

/** What a layer keeps of a micro-batch for its backward pass, byte. */
export interface LayerActivations {
  dense: number;
  mixed: number;
  /** What one layer needs while it is worked on, where it keeps less than that. */
  working: number;
}

/** Byte of a score and of its dropped copy and mask: 2 + 2 + 1. */
const SCORE_BYTES = 5;

/** Byte of the masks of a layer's two dropouts. */
const DROPOUT_BYTES = 2;

/** Byte of what fused attention keeps of the scores for each token and head. */
const STATISTICS_BYTES = 4;

/** Byte of the router's scores. */
const ROUTING_BYTES = 8;

/**
 * Activations as Korthikanti et al. 2022 (arXiv:2205.05198) count them, generalised to grouped queries, gated blocks,
 * latent attention, experts and 8-bit operands: inputs of norms and products, queries, keys, values, what attention puts
 * out, inputs of activation functions. For GPT without fused attention s b h (10 + 24/t + 5 a s/(h t)), theirs.
 */
export function layerActivations(job: TrainingJob, plan: ParallelPlan): LayerActivations {
  const shape = modelShape(job.architecture);
  const tokens = (plan.microBatch * job.sequence) / plan.contextParallel;
  const ranks = plan.tensorParallel;
  const own = plan.sequenceParallel === false ? tokens : tokens / ranks;
  const { saved } = operandFormats[job.precision];
  const input = own * shape.hidden * (2 + saved);
  const block = (width: number): number =>
    (tokens / ranks) * width * (2 * (shape.gated ? 2 : 1) + (keepsActivation(plan) ? saved : 0));

  const attention = input + attentionActivations(job, plan, shape, tokens);
  const dropouts = job.unfusedAttention ? DROPOUT_BYTES * own * shape.hidden : 0;
  const dense = attention + input + dropouts + block(shape.ffn);
  const mixed =
    shape.experts === 0
      ? 0
      : attention +
        input +
        dropouts +
        ROUTING_BYTES * own * shape.experts +
        expertActivations(plan, shape, tokens / ranks, saved) +
        (shape.sharedFfn > 0 ? block(shape.sharedFfn) : 0);
  const working = Math.max(shape.denseLayers > 0 ? dense : 0, mixed);
  switch (plan.recomputed) {
    case 'full':
    case 'custom': {
      const kept = 2 * own * shape.hidden;
      return { dense: kept, mixed: kept, working };
    }
    case 'op':
      return { dense: dense / 2, mixed: mixed / 2, working: working / 2 };
    default:
      return { dense, mixed, working: 0 };
  }
}

const keepsActivation = ({ recomputed }: ParallelPlan): boolean =>
  recomputed !== 'act_norm' && recomputed !== 'selective';

function attentionActivations(job: TrainingJob, plan: ParallelPlan, shape: Shape, tokens: number): number {
  const { latent, query, key, value, core, heads } = shape;
  const ranks = plan.tensorParallel;
  const latents = latent ? 2 * tokens * ((latent.queryRank ?? 0) + latent.rank + latent.rotaryDim) : 0;
  const projected = latent ? 2 * core : query + 2 * key + value;
  const again = latent && plan.recomputed.startsWith('mla_up_proj') ? 2 * query + value : 0;
  return latents + (2 * tokens * (projected - again)) / ranks + scoreActivations(job, plan, heads, tokens);
}

function scoreActivations(job: TrainingJob, plan: ParallelPlan, heads: number, tokens: number): number {
  const scored = (tokens * heads) / plan.tensorParallel;
  if (!job.unfusedAttention) return STATISTICS_BYTES * scored;
  const again = plan.recomputed === 'core_attn' || plan.recomputed === 'selective';
  return again ? 0 : SCORE_BYTES * scored * job.sequence;
}

function expertActivations(plan: ParallelPlan, shape: Shape, own: number, saved: number): number {
  const copies = own * shape.activeExperts * plan.expertTensorParallel;
  const width = shape.expertFfn / plan.expertTensorParallel;
  return (
    copies * shape.hidden * saved +
    copies * width * (2 * (shape.gated ? 2 : 1) + (keepsActivation(plan) ? saved : 0))
  );
}
