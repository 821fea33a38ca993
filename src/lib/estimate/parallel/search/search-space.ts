import { softwares, type Software } from '../software';
import { recomputedKinds, type ParallelPlan, type RecomputedKind, type Sharding } from '../parallel-plan';
import { modelShape, type Shape } from '../model-shape';
import type { TrainingJob } from '../training-job';
import { cutsLayers, sharesMatrices } from '../valid/degree-rules';

/** What a search tries of each degree. */
export interface SearchSpace {
  tensor: readonly number[];
  context: readonly number[];
  pipeline: readonly number[];
  experts: readonly number[];
  microBatch: readonly number[];
  sharding: readonly Sharding[];
  recomputed: readonly RecomputedKind[];
  /** What every plan has besides. */
  base: Pick<ParallelPlan, 'expertTensorParallel' | 'graphs' | 'overlapsAllToAll'> & Partial<ParallelPlan>;
}

const MOST_TENSOR = 8;
const MOST_STAGES = 64;
const MOST_EXPERT_PARALLEL = 256;

/** Chunks that a stage is cut into: few enough to try, each count a step from the next. */
const chunkCounts = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24];

/** Tokens that a GPU has of a sequence at least, where several share it. */
const LEAST_TOKENS = 4096;

const powersTo = (most: number): number[] => [1, 2, 4, 8, 16, 32, 64].filter((power) => power <= most);

const upTo = (most: number): number[] => Array.from({ length: most }, (_, i) => i + 1);

/** What a search tries, with what is fixed as the only choice; nothing of what cannot be. */
export function searchSpace(job: TrainingJob, fixed: Partial<ParallelPlan>): SearchSpace {
  const shape = modelShape(job.architecture);
  const software: Software = softwares[job.software];
  const one = <T>(value: T | undefined, others: () => readonly T[]): readonly T[] =>
    value === undefined ? others() : [value];
  const mixed = shape.experts > 0;
  return {
    tensor: one(fixed.tensorParallel, () => powersTo(Math.min(MOST_TENSOR, job.chip.domain))).filter(
      (ranks) => sharesMatrices(shape, ranks)
    ),
    context: one(fixed.contextParallel, () => powersTo(job.sequence / LEAST_TOKENS)).filter(
      (ranks) => job.sequence % ranks === 0
    ),
    pipeline: one(fixed.pipelineParallel, () => upTo(Math.min(MOST_STAGES, shape.layers))).filter((stages) =>
      cutsLayers(shape, stages)
    ),
    experts: one(fixed.expertParallel, () =>
      mixed ? upTo(Math.min(MOST_EXPERT_PARALLEL, shape.experts)) : [1]
    ).filter((ranks) => (mixed ? shape.experts % ranks === 0 : ranks === 1)),
    microBatch: one(fixed.microBatch, () => [1, 2, 4, 8]),
    sharding: one(fixed.sharding, () => ['zero1', 'fsdp']),
    recomputed: one(fixed.recomputed, () => recomputedFor(shape)).filter(
      (kind) => shape.latent !== undefined || !kind.startsWith('mla')
    ),
    base: {
      ...fixed,
      expertTensorParallel: fixed.expertTensorParallel ?? 1,
      graphs: fixed.graphs ?? software.graphs,
      overlapsAllToAll: mixed && (fixed.overlapsAllToAll ?? software.overlapsAllToAll)
    }
  };
}

/** Kinds of recomputation that save memory for their time, cheapest first. */
const recomputedFor = ({ latent }: Shape): readonly RecomputedKind[] =>
  recomputedKinds.filter(
    (kind) => ['none', 'act_norm', 'full'].includes(kind) || (latent && kind === 'mla_up_proj')
  );

/** Chunks a stage that the layers can be cut into. */
export function chunksFor(shape: Shape, stages: number, fixed: number | undefined): number[] {
  const counts = fixed === undefined ? chunkCounts : [fixed];
  return counts.filter((chunks) => chunks === 1 || (stages > 1 && cutsLayers(shape, stages, chunks)));
}
