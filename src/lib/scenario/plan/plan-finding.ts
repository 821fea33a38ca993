import type {
  FoundPlan,
  Interval,
  Memory,
  MemoryFit,
  ParallelPlan,
  PlanFault,
  PlanSearch,
  StepEstimate,
  TrainingJob
} from '$lib/estimate';
import type { PlanObstacle } from './plan-subject';

/** A plan, and what comes of it. */
export interface PlanFinding {
  /** With the batch that the plan divides, in sequences. */
  job: TrainingJob;
  /** Sequences a step that were wished for. */
  wished: number;
  /** GPUs at hand; those that the plan does not take stand idle. */
  gpus: number;
  chosen: FoundPlan;
  isSearched: boolean;
  step: StepEstimate;
  memory: Memory;
  fit: MemoryFit;
  /** What the time of a step is to the predicted one, nine times in ten. */
  band: Interval;
  /** Size of the error of the rate in the median, on models that the estimate was not fitted to. */
  median: number;
  /** Whether chip and software have been measured. */
  isTested: boolean;
  /** Model FLOP/s per GPU at hand, the idle ones counted. */
  rate: number;
  search: PlanSearch;
}

/** Why there is no plan. */
export type NoPlan =
  | { problem: PlanObstacle }
  /** The plan by hand cannot be, and the nearest one that can. */
  | { problem: 'impossible'; faults: PlanFault[]; nearest: ParallelPlan | undefined }
  /** No plan fits the memory of so many GPUs. */
  | { problem: 'nothing-fits'; job: TrainingJob; gpus: number };

export type PlanAnswer = PlanFinding | NoPlan;

export const isFound = (answer: PlanAnswer): answer is PlanFinding => 'chosen' in answer;
