import type { StepConstants } from '../constants';
import { headTime } from '../layer/head-time';
import { layerTimes, type LayerTimes } from '../layer/layer-time';
import type { Transfer } from '../layer/tensor-transfer';
import { denseReplicas, expertReplicas, planGpus, microBatches, type ParallelPlan } from '../parallel-plan';
import { shardOf, type Shard } from '../shard';
import { slowdownOf } from '../slowdown';
import type { TrainingJob } from '../training-job';
import { dataTransfer } from './data-transfer';
import { localParameters, type LocalParameters } from './local-parameters';
import { stageTime, type StageTime } from './stage-time';

/** Byte read and written to update a parameter with Adam in mixed precision. */
const OPTIMISER_TRAFFIC = 42;

/** GPUs up to which a slow one is not told from the others: a server. */
const SERVER = 8;

/** A step of a plan, and what it is made of; s. */
export interface StepTime {
  total: number;
  microBatches: number;
  layers: LayerTimes;
  stage: StageTime;
  bubble: number;
  data: Transfer;
  optimiser: number;
  fixed: number;
  straggler: number;
  /** What other software takes longer than a tuned recipe. */
  software: number;
}

/** What of a step does not depend on how layers are cut into stages, and on how many replicas there are. */
export interface MicroBatchTime {
  shard: Shard;
  layers: LayerTimes;
  /** Of the logits. */
  head: number;
}

/** Layers and logits of a plan for one micro-batch. */
export function microBatchTime(
  job: TrainingJob,
  plan: ParallelPlan,
  constants: StepConstants
): MicroBatchTime {
  const shard = shardOf(job, plan, constants);
  const layers = layerTimes(shard, job.software, attendsInFp8(job, plan));
  return { shard, layers, head: headTime(shard, layers) };
}

/** Time of one training step: see `stepOf` for the whole story. */
export const stepTime = (job: TrainingJob, plan: ParallelPlan, constants: StepConstants): StepTime =>
  stepFrom(job, plan, microBatchTime(job, plan, constants));

/** Time of a step of a plan whose layers and logits are known. */
export function stepFrom(job: TrainingJob, plan: ParallelPlan, known: MicroBatchTime): StepTime {
  const { layers, head } = known;
  const { constants } = known.shard;
  const shard = known.shard.plan === plan ? known.shard : { ...known.shard, plan };
  const count = microBatches(plan, job.batch);
  const stage = stageTime(shard, job.software, layers.mean, head);
  const microBatch = stage.slowest + stage.transfer;
  const bubble = ((plan.pipelineParallel - 1) / plan.virtualStages) * (stage.mean + stage.transfer);
  const parameters = localParameters(shard.shape, plan);
  const data = dataTransfer(shard, job.software, parameters, {
    microBatch,
    layers: stage.layers,
    microBatches: count
  });
  const optimiser = optimiserTime(shard, parameters);
  const { fixed } = constants;
  const busy = count * microBatch + bubble + data.shown + optimiser + fixed;
  const straggler = busy * stragglerShare(shard);
  const total = (busy + straggler) * slowdownOf(constants, job.software, shard.shape.experts);
  const software = total - (busy + straggler);
  return { total, microBatches: count, layers, stage, bubble, data, optimiser, fixed, straggler, software };
}

/** Mixtures in MXFP8 whose recipes replay whole iterations compute attention in FP8 too. */
const attendsInFp8 = (
  { architecture, precision, software }: TrainingJob,
  { graphs }: ParallelPlan
): boolean =>
  architecture.experts !== undefined &&
  precision === 'mxfp8' &&
  graphs === 'full' &&
  software.startsWith('tuned');

function optimiserTime({ plan, memoryRate }: Shard, { dense, experts }: LocalParameters): number {
  const own = dense / denseReplicas(plan) + experts / Math.max(1, expertReplicas(plan));
  return (OPTIMISER_TRAFFIC * own) / memoryRate;
}

/** All wait for the slowest: a share more for each doubling of servers. */
function stragglerShare({ chip, plan, constants }: Shard): number {
  return chip.straggles ? constants.straggler * Math.log2(Math.max(1, planGpus(plan) / SERVER)) : 0;
}
