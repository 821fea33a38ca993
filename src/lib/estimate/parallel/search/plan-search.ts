import type { StepConstants } from '../constants';
import type { MemoryOptions } from '../memory/memory-parts';
import type { ParallelPlan } from '../parallel-plan';

/** What a search is told. */
export interface SearchWishes {
  /** Up to so many GPUs. */
  gpus: number;
  /** What a plan must have; the rest is searched. */
  fixed?: Partial<ParallelPlan>;
  /** Share of the chip's memory that a plan may take: 0.92 where not said. */
  memoryShare?: number;
  memory?: MemoryOptions;
  /** Plans that are as good as the best, at most. */
  most?: number;
  /** Whether every plan that fits is wanted, not just those as good as the best. */
  all?: boolean;
  constants?: StepConstants;
}

/** A plan that is valid and fits. */
export interface FoundPlan {
  plan: ParallelPlan;
  /** GPUs it takes; the rest of those at hand stand idle. */
  gpus: number;
  /** Sequences of a step: the nearest to the job's that the plan divides. */
  batch: number;
  /** Time of a step of that batch, s. */
  time: number;
  /** Tokens/s of all GPUs: what plans are ranked by, as their batches differ. */
  tokenRate: number;
  /** Of the fullest GPU, byte. */
  memory: number;
}

/** What a search found. */
export interface PlanSearch {
  best: FoundPlan | undefined;
  /** The best and those within the model's error of it, fastest first. With `all` every plan that fits. */
  plans: FoundPlan[];
  /** The share of the rate within which plans are equally good. */
  tie: number;
  /** Plans looked at, by their degrees without the data-parallel one. */
  looked: number;
  /** Those among them that fit the chip's memory. */
  fitting: number;
}
