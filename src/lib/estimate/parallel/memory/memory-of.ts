import { denseReplicas, expertReplicas, microBatches, type ParallelPlan } from '../parallel-plan';
import { modelShape, type Shape } from '../model-shape';
import type { TrainingJob } from '../training-job';
import { layerActivations } from './activations';
import { memoryDefaults, type MemoryOptions, type MemoryPart } from './memory-parts';

/** Memory of the fullest GPU of a plan. */
export interface Memory {
  /** Byte. */
  total: number;
  /** Parts of `total`, byte. */
  parts: Record<MemoryPart, number>;
}

/** Dense layers up to which they are taken to lie at the front (DeepSeek-V3: 3); more alternate with the others. */
const FRONT = 6;

/**
 * Memory of the fullest GPU of a plan by part: of the first pipeline stage, which holds the most micro-batches, or of
 * the last, which holds the logits. Offload to the CPU is not modelled.
 *
 * The plan must be valid (`planFaults`).
 */
export function memoryOf(job: TrainingJob, plan: ParallelPlan, options: MemoryOptions = {}): Memory {
  const first = stageMemory(job, plan, { ...memoryDefaults, ...options }, false);
  if (plan.pipelineParallel === 1) return first;
  const last = stageMemory(job, plan, { ...memoryDefaults, ...options }, true);
  return last.total > first.total ? last : first;
}

function stageMemory(
  job: TrainingJob,
  plan: ParallelPlan,
  options: Required<MemoryOptions>,
  isLast: boolean
): Memory {
  const shape = modelShape(job.architecture);
  const { dense, mixed } = stageLayers(shape, plan, isLast);
  const { tensorParallel, pipelineParallel, microBatch, contextParallel } = plan;
  const tokens = (microBatch * job.sequence) / contextParallel;
  const expertShare = shape.expertWeights / plan.expertTensorParallel;
  const experts = mixed * (shape.experts / plan.expertParallel) * expertShare;
  const layers = dense + mixed;
  const shared =
    (layers * shape.attentionWeights + dense * shape.ffnWeights + mixed * shape.sharedWeights) /
      tensorParallel +
    mixed * shape.hidden * shape.experts +
    ((pipelineParallel > 1 ? 1 : shape.vocabTables) * shape.vocab * shape.hidden) / tensorParallel;
  const replicas = denseReplicas(plan);
  const copies = Math.max(1, expertReplicas(plan));
  const whole = shared + experts;
  const sharded = shared / replicas + experts / copies;
  const held = plan.sharding === 'fsdp' ? sharded : whole;

  const kept = layerActivations(job, plan);
  const inFlight = microBatchesInFlight(plan, job.batch, isLast);
  const parts: Record<MemoryPart, number> = {
    weights: 2 * held,
    gradients: options.gradientBytes * held,
    optimiser: options.optimiserBytes * (plan.sharding === 'none' ? whole : sharded),
    activations: (dense * kept.dense + mixed * kept.mixed) * inFlight + kept.working,
    stageBuffers:
      pipelineParallel > 1 ? bufferBytes(options) * tokens * (shape.hidden / tensorParallel) * inFlight : 0,
    logits:
      pipelineParallel === 1 || isLast ? (options.logitBytes * tokens * shape.vocab) / tensorParallel : 0,
    gathered: plan.sharding === 'fsdp' ? (4 * shared) / layers : 0,
    weightGradient:
      2 *
      Math.max(
        dense > 0 ? shape.ffnWeights / tensorParallel : 0,
        mixed > 0 ? (shape.experts / plan.expertParallel) * expertShare : 0
      ),
    reserve: options.reserve
  };
  let total = 0;
  for (const part in parts) total += parts[part as MemoryPart];
  return { total, parts };
}

/** Byte an element of what a stage was handed and hands on; none where it is freed at once. */
const bufferBytes = ({ freesOutputs }: Required<MemoryOptions>): number => (freesOutputs ? 0 : 2);

/** Layers of the first or last stage, where the most are. */
function stageLayers(
  { layers, experts, denseLayers }: Shape,
  { pipelineParallel }: ParallelPlan,
  isLast: boolean
): { dense: number; mixed: number } {
  const all = Math.ceil(layers / pipelineParallel - 1e-9);
  if (experts === 0) return { dense: all, mixed: 0 };
  const inFront = isLast ? 0 : Math.min(denseLayers, all);
  const dense = denseLayers <= FRONT ? inFront : denseLayers / pipelineParallel;
  return { dense, mixed: all - dense };
}

/** Micro-batches whose activations a stage holds at once, in units of its layers (interleaved 1F1B holds some of two). */
function microBatchesInFlight(plan: ParallelPlan, batch: number, isLast: boolean): number {
  const { pipelineParallel: stages, virtualStages: chunks } = plan;
  if (stages === 1) return 1;
  const count = microBatches(plan, batch);
  const turns = chunks > 1 ? (stages - 1) / chunks : 0;
  const held = Math.min(stages, count) + turns;
  return (isLast ? held / stages : held) + (plan.overlapsAllToAll ? 1 : 0);
}
