import type { ParallelPlan } from '$lib/estimate';

/** Whom a GPU shares something with. */
export type GroupKind = 'tensor' | 'context' | 'expert' | 'pipeline';

/** The GPUs of a copy of the model, or of as many copies as hold all experts once. */
export interface GpuMap {
  /** GPUs of a stage that are shown. */
  perStage: number;
  /** Stages that are shown, from 0; of many the first and the last. */
  stages: number[];
  /** GPUs that fast links join, at most as many as a stage shows. */
  block: number;
}

/** A GPU by its stage and its place among those of the stage. */
export interface GpuPlace {
  stage: number;
  at: number;
}

const MOST_STAGES = 8;

/** Largest block that is drawn as one: a rack of 72. */
const MOST_BLOCK = 72;

export function gpuMap(plan: ParallelPlan, domain: number): GpuMap {
  const { tensorParallel, contextParallel, pipelineParallel, expertParallel, expertTensorParallel } = plan;
  const perStage = Math.max(tensorParallel * contextParallel, expertParallel * expertTensorParallel);
  const half = MOST_STAGES / 2;
  const stages = Array.from({ length: pipelineParallel }, (_, i) => i).filter(
    (i) => pipelineParallel <= MOST_STAGES || i < half || i >= pipelineParallel - half
  );
  return { perStage, stages, block: Math.min(domain, MOST_BLOCK, perStage) };
}

/**
 * The group that one GPU is in with another, the closest first: ranks count tensor-parallel ones first, then context, then
 * replicas, then stages (Megatron-LM's order); experts are spread over neighbours. Undefined where they share nothing here.
 */
export function groupOf(plan: ParallelPlan, own: GpuPlace, other: GpuPlace): GroupKind | undefined {
  if (own.stage !== other.stage) return own.at === other.at ? 'pipeline' : undefined;
  const { tensorParallel: tp, contextParallel: cp } = plan;
  const experts = plan.expertParallel * plan.expertTensorParallel;
  const isWith = (size: number): boolean => Math.floor(own.at / size) === Math.floor(other.at / size);
  if (tp > 1 && isWith(tp)) return 'tensor';
  if (cp > 1 && isWith(tp * cp) && own.at % tp === other.at % tp) return 'context';
  if (experts > 1 && isWith(experts)) return 'expert';
  return undefined;
}
