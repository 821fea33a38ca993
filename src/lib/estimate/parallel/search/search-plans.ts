import { stepConstants } from '../constants';
import { memoryOf } from '../memory/memory-of';
import { kindOfModel, modelErrors } from '../model-error';
import { singlePlan, type ParallelPlan } from '../parallel-plan';
import { productRate } from '../precision';
import { modelShape } from '../model-shape';
import { slowdownOf } from '../slowdown';
import { microBatchTime, stepFrom, type MicroBatchTime } from '../step/step-time';
import type { TrainingJob } from '../training-job';
import { batchUnit, nearestMultiple } from '../valid/degree-rules';
import { chunksFor, searchSpace } from './search-space';
import { Finds } from './finds';
import type { FoundPlan, PlanSearch, SearchWishes } from './plan-search';
import { replicaCounts } from './replica-counts';

/** Share of a chip's memory that a plan may take: what models of memory miss is left free. */
const MEMORY_SHARE = 0.92;

/** How far the batch may be from the one wished for, as a share of it; 16M tokens of 8,192 are 2,048 sequences. */
const BATCH_TOLERANCE = 1 / 16;

/**
 * The plans that train fastest on up to so many GPUs, out of all valid ones that fit. GPUs and batch are wishes: a plan
 * may leave GPUs idle and takes the nearest batch it divides, within a sixteenth; where no plan that fits can, within
 * the least that one can. Plans are ranked by tokens/s. More GPUs never give a slower best plan for that batch: every
 * plan for fewer is among those for more.
 *
 * Branches are cut where even without bubble and transfers no plan in them could be as good as the best, so the result
 * is that of looking at every plan. Nothing is found where the chip does not have the precision, or no plan fits: see
 * `whatWouldFit`.
 */
export function searchPlans(job: TrainingJob, wishes: SearchWishes): PlanSearch {
  const near = searchWithin(job, wishes, BATCH_TOLERANCE);
  if (near.best) return near;
  const any = searchWithin(job, wishes, Infinity);
  if (!any.best) return any;
  for (let tolerance = 2 * BATCH_TOLERANCE; ; tolerance *= 2) {
    const found = searchWithin(job, wishes, tolerance);
    if (found.best) return found;
  }
}

function searchWithin(job: TrainingJob, wishes: SearchWishes, tolerance: number): PlanSearch {
  const { gpus, fixed = {}, constants = stepConstants, memoryShare = MEMORY_SHARE } = wishes;
  const finds = new Finds(modelErrors[kindOfModel(job)].median, wishes.all === true, wishes.most);
  if (productRate(job.chip, job.precision) === undefined) return finds.result;
  const shape = modelShape(job.architecture);
  const slowdown = slowdownOf(constants, job.software, shape.experts);
  const capacity = job.chip.memory * memoryShare;
  const space = searchSpace(job, fixed);

  /** Every cut into stages, and every number of replicas, of a plan whose layers are known. */
  const cut = (plan: ParallelPlan, known: MicroBatchTime): void => {
    const { tensorParallel, contextParallel } = plan;
    const whole = shape.layers * known.layers.mean + known.head;
    for (const pipelineParallel of space.pipeline) {
      const each = tensorParallel * contextParallel * pipelineParallel;
      if (each > gpus) break;
      if (pipelineParallel > 1 && plan.sharding === 'fsdp' && fixed.sharding === undefined) break;
      for (const virtualStages of chunksFor(shape, pipelineParallel, fixed.virtualStages)) {
        const staged = { ...plan, pipelineParallel, virtualStages };
        const perReplica = (plan.microBatch * job.sequence * pipelineParallel) / (whole * slowdown);
        finds.look();
        let found: FoundPlan | undefined;
        for (const dataParallel of replicaCounts(
          job.batch,
          staged,
          { most: Math.floor(gpus / each), only: fixed.dataParallel },
          tolerance
        )) {
          if (dataParallel * perReplica < Math.max(finds.threshold, found?.tokenRate ?? 0)) break;
          const next = evaluate({ ...staged, dataParallel }, known);
          if (!next) break;
          if (!found || next.tokenRate > found.tokenRate) found = next;
          if (wishes.all) break;
        }
        if (found) finds.add(found);
      }
    }
  };

  const evaluate = (plan: ParallelPlan, known: MicroBatchTime): FoundPlan | undefined => {
    const batch = nearestMultiple(job.batch, batchUnit(plan));
    const own = batch === job.batch ? job : { ...job, batch };
    const memory = memoryOf(own, plan, wishes.memory).total;
    if (memory > capacity) return undefined;
    const time = stepFrom(own, plan, known).total;
    const taken = plan.tensorParallel * plan.contextParallel * plan.pipelineParallel * plan.dataParallel;
    return { plan, gpus: taken, batch, time, tokenRate: (batch * job.sequence) / time, memory };
  };

  for (const recomputed of space.recomputed)
    for (const sharding of space.sharding)
      for (const microBatch of space.microBatch)
        for (const tensorParallel of space.tensor)
          for (const contextParallel of space.context)
            for (const expertParallel of space.experts) {
              if (tensorParallel * contextParallel > gpus || expertParallel > gpus) continue;
              const plan: ParallelPlan = {
                ...singlePlan,
                ...space.base,
                tensorParallel,
                contextParallel,
                expertParallel,
                microBatch,
                sharding,
                recomputed
              };
              const known = microBatchTime(job, plan, constants);
              const whole = (shape.layers * known.layers.mean + known.head) * slowdown;
              const most = (gpus * microBatch * job.sequence) / (tensorParallel * contextParallel * whole);
              if (most >= finds.threshold) cut(plan, known);
            }
  return finds.result;
}
