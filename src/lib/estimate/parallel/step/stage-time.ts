import type { ParallelPlan } from '../parallel-plan';
import { linkRate, type Shard } from '../shard';
import { softwares, type SoftwareId } from '../software';

/** What a pipeline stage takes for a micro-batch, forward and backward; s. */
export interface StageTime {
  /** Of the slowest stage, which all others wait for. */
  slowest: number;
  mean: number;
  /** Of its layers alone. */
  layers: number;
  /** Handing activations and their gradients on, as far as it shows. */
  transfer: number;
  transferHidden: number;
}

/** Stages of the plan from the mean time of a layer and the time of the logits, which the last stage has too. */
export function stageTime(shard: Shard, software: SoftwareId, layer: number, head: number): StageTime {
  const { shape, plan } = shard;
  const mean = (shape.layers * layer + head) / plan.pipelineParallel;
  const transfer = stageTransfer(shard);
  const shown = softwares[software].exposedPipeline;
  return {
    slowest: slowestStage(shape.layers, plan, layer, head, mean),
    mean,
    layers: (shape.layers / plan.pipelineParallel) * layer,
    transfer: shown * transfer,
    transferHidden: (1 - shown) * transfer
  };
}

/**
 * Where layers divide evenly, the last stage has the logits on top. Where they do not, stages are taken to be laid out
 * by hand (Llama 3.1 405B: a layer less at both ends; DeepSeek-V3): as even as whole layers allow.
 */
function slowestStage(
  layers: number,
  { pipelineParallel, virtualStages }: ParallelPlan,
  layer: number,
  head: number,
  mean: number
): number {
  if (pipelineParallel === 1) return mean;
  const each = layers / pipelineParallel;
  if (layers % (pipelineParallel * virtualStages) === 0) return each * layer + head;
  const chunked = Math.ceil(layers / (pipelineParallel * virtualStages) - 1e-9) * virtualStages;
  const most = Math.min(chunked, Math.ceil(each)) * (each / Math.ceil(each));
  return Math.max(mean, most * layer);
}

function stageTransfer(shard: Shard): number {
  const { shape, plan, tokens, constants } = shard;
  const { tensorParallel, pipelineParallel, virtualStages, contextParallel } = plan;
  if (pipelineParallel === 1) return 0;
  const rate = linkRate(shard, tensorParallel * contextParallel * pipelineParallel);
  return 2 * virtualStages * ((2 * tokens * shape.hidden) / tensorParallel / rate + constants.latency);
}
