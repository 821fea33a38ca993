import { stepConstants, type StepConstants } from '../constants';
import type { LayerTime, LayerTimes } from '../layer/layer-time';
import { planGpus, type ParallelPlan } from '../parallel-plan';
import type { TrainingJob } from '../training-job';
import { modelFlop } from './model-flop';
import type { HiddenPart, StepPart } from './step-parts';
import { stepTime } from './step-time';

/** A step of a plan. */
export interface StepEstimate {
  /** s. */
  time: number;
  /** Parts of `time`, s. */
  parts: Record<StepPart, number>;
  /** Transfers beside them, s. */
  hidden: Record<HiddenPart, number>;
  microBatches: number;
  /** Tokens/s of all GPUs. */
  tokenRate: number;
  /** Model FLOP/s per GPU: causal attention and active experts counted, recomputation not. */
  gpuFlops: number;
}

/**
 * Time of one training step of a plan by part, and the rate that follows: matrix products by a roofline with the rate
 * that long products reach on the chip, other kernels by memory traffic, transfers by bandwidth, the pipeline as
 * interleaved 1F1B (Narayanan et al. 2021, arXiv:2104.04473). Llama 3 70B with tp4 pp8 vp5 on 64 H100 in FP8, 256
 * sequences of 8,192 tokens: 19.7 s published.
 *
 * The plan must be valid (`planFaults`); what comes out for another has no meaning.
 *
 * @throws RangeError where the chip does not have the precision, or the architecture or the sequence is impossible.
 */
export function stepOf(
  job: TrainingJob,
  plan: ParallelPlan,
  constants: StepConstants = stepConstants
): StepEstimate {
  const step = stepTime(job, plan, constants);
  const { stage, layers, data } = step;
  const layer = meanLayer(layers, job);
  const passes = step.microBatches * (job.architecture.layers / plan.pipelineParallel);
  const tokenRate = (job.batch * job.sequence) / step.total;
  return {
    time: step.total,
    parts: {
      matrixProducts: passes * layer.products,
      quantisation: passes * layer.cast,
      attention: passes * layer.attention,
      elementwise: passes * layer.elementwise,
      permute: passes * layer.permute,
      tensorParallel: passes * layer.tensor,
      contextParallel: passes * layer.context,
      expertParallel: passes * layer.expert,
      pipelineParallel: step.microBatches * stage.transfer,
      dataParallel: data.shown,
      recomputation: passes * layer.recomputed,
      headAndImbalance: step.microBatches * (stage.slowest - stage.layers),
      bubble: step.bubble,
      optimiser: step.optimiser,
      launches: passes * layer.launch,
      fixed: step.fixed,
      stragglers: step.straggler,
      software: step.software
    },
    hidden: {
      tensorParallel: passes * layer.tensorHidden,
      contextParallel: passes * layer.contextHidden,
      expertParallel: passes * layer.expertHidden,
      pipelineParallel: step.microBatches * stage.transferHidden,
      dataParallel: data.hidden
    },
    microBatches: step.microBatches,
    tokenRate,
    gpuFlops: (tokenRate * modelFlop(job)) / planGpus(plan)
  };
}

/** The mean over layers with experts and without, part by part. */
function meanLayer({ dense, mixed }: LayerTimes, { architecture }: TrainingJob): LayerTime {
  if (!mixed) return dense!;
  if (!dense) return mixed;
  const share = (architecture.experts!.dense ?? 0) / architecture.layers;
  const mean = { ...mixed };
  for (const part of Object.keys(mean) as (keyof LayerTime)[])
    mean[part] = share * dense[part] + (1 - share) * mixed[part];
  return mean;
}
