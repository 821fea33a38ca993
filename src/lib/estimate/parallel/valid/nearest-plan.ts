import type { ParallelPlan } from '../parallel-plan';
import { modelShape, type Shape } from '../model-shape';
import type { TrainingJob } from '../training-job';
import { cutsLayers, formsGroups, sharesMatrices } from './degree-rules';
import { planFaults } from './plan-faults';

/** The whole number from 1 to `most` that passes a test and is nearest to `wish` as a ratio; 1 where none passes. */
function nearest(wish: number, most: number, passes: (value: number) => boolean): number {
  const start = Math.min(most, Math.max(1, Math.round(Number.isFinite(wish) ? wish : 1)));
  let best = 1;
  for (let value = 1; value <= most; value++) {
    if (!passes(value)) continue;
    if (Math.abs(Math.log(value / start)) < Math.abs(Math.log(best / start))) best = value;
    if (value > start) break;
  }
  return best;
}

/**
 * The valid plan nearest to one that may not be, on up to so many GPUs: each degree in turn is moved as little as it
 * must, in the order tensor, context, stages, chunks, experts, replicas, micro-batch; the batch stays the job's. Undefined
 * where the chip does not have the precision.
 */
export function nearestPlan(job: TrainingJob, plan: ParallelPlan, gpus: number): ParallelPlan | undefined {
  const shape = modelShape(job.architecture);
  const most = Math.max(1, Math.floor(gpus));
  const tensorParallel = nearest(plan.tensorParallel, Math.min(most, shape.heads), (ranks) =>
    sharesMatrices(shape, ranks)
  );
  const contextParallel = nearest(
    plan.contextParallel,
    Math.min(Math.floor(most / tensorParallel), job.sequence),
    (ranks) => job.sequence % ranks === 0
  );
  const perStage = tensorParallel * contextParallel;
  const pipelineParallel = nearest(
    plan.pipelineParallel,
    Math.min(Math.floor(most / perStage), shape.layers),
    (stages) => cutsLayers(shape, stages)
  );
  const cut = { ...plan, tensorParallel, contextParallel, pipelineParallel };
  const replicated = withReplicas(job, withExperts(shape, cut, most), most);
  const repaired = withChunks(job, shape, { ...replicated, recomputed: recomputedOf(shape, plan) });
  return planFaults(job, repaired, gpus).length === 0 ? repaired : undefined;
}

const recomputedOf = ({ latent }: Shape, { recomputed }: ParallelPlan): ParallelPlan['recomputed'] =>
  recomputed.startsWith('mla') && !latent ? 'none' : recomputed;

function withExperts({ experts, expertFfn }: Shape, plan: ParallelPlan, gpus: number): ParallelPlan {
  if (experts === 0) return { ...plan, expertParallel: 1, expertTensorParallel: 1 };
  const stageGpus = Math.floor(gpus / plan.pipelineParallel);
  const expertTensorParallel = nearest(
    plan.expertTensorParallel,
    stageGpus,
    (ranks) => expertFfn % ranks === 0
  );
  const expertParallel = nearest(
    plan.expertParallel,
    Math.min(experts, Math.floor(stageGpus / expertTensorParallel)),
    (ranks) => experts % ranks === 0
  );
  return { ...plan, expertParallel, expertTensorParallel };
}

/** The most replicas up to the plan's that there are GPUs for, that divide the batch, and that make whole groups for experts. */
function withReplicas(job: TrainingJob, plan: ParallelPlan, gpus: number): ParallelPlan {
  const { tensorParallel, contextParallel, pipelineParallel, expertParallel, expertTensorParallel } = plan;
  const perStage = tensorParallel * contextParallel;
  const most = Math.min(Math.floor(gpus / (perStage * pipelineParallel)), job.batch);
  const group = expertParallel * expertTensorParallel;
  const passes = (replicas: number): boolean =>
    job.batch % replicas === 0 && formsGroups(perStage * replicas, group);
  const dataParallel = nearest(plan.dataParallel, most, passes);
  const alone = { ...plan, expertParallel: 1, expertTensorParallel: 1 };
  const kept = passes(dataParallel) ? plan : alone;
  const microBatch = nearest(
    plan.microBatch,
    job.batch / dataParallel,
    (each) => (job.batch / dataParallel) % each === 0
  );
  return { ...kept, dataParallel, microBatch };
}

function withChunks(job: TrainingJob, shape: Shape, plan: ParallelPlan): ParallelPlan {
  const { pipelineParallel, dataParallel, microBatch } = plan;
  const takesTurns =
    pipelineParallel > 1 && (job.batch / (dataParallel * microBatch)) % pipelineParallel === 0;
  if (!takesTurns) return { ...plan, virtualStages: 1 };
  const virtualStages = nearest(plan.virtualStages, Math.ceil(shape.layers / pipelineParallel), (chunks) =>
    cutsLayers(shape, pipelineParallel, chunks)
  );
  return { ...plan, virtualStages };
}
