import { isMeasuredSetting, stepBand } from '$lib/catalog';
import {
  fitOf,
  kindOfModel,
  memoryOf,
  modelErrors,
  nearestPlan,
  planFaults,
  searchPlans,
  searchedErrors,
  stepOf,
  type FoundPlan,
  type PlanSearch,
  type TrainingJob
} from '$lib/estimate';
import type { PlanChoice } from './plan-choice';
import type { NoPlan, PlanAnswer, PlanFinding } from './plan-finding';

/**
 * A plan for a job on so many GPUs, and the rate that follows. A plan by hand is taken as it is, whether it fits or not:
 * models of memory miss, and software has ways of its own; one that is searched fits. Where there is none, why. Never
 * throws.
 */
export function planAnswer(job: TrainingJob, choice: PlanChoice, gpus: number): PlanAnswer {
  const isSearched = choice.kind === 'searched';
  const search = searchPlans(job, {
    gpus,
    ...(isSearched ? { fixed: choice.fixed } : { fixed: choice.plan, memoryShare: Infinity })
  });
  const chosen = search.best;
  if (chosen) return findingOf(job, gpus, chosen, search, isSearched);
  if (isSearched) return { problem: 'nothing-fits', job, gpus };
  return impossible(job, choice.plan, gpus);
}

function findingOf(
  wish: TrainingJob,
  gpus: number,
  chosen: FoundPlan,
  search: PlanSearch,
  isSearched: boolean
): PlanFinding {
  const job = { ...wish, batch: chosen.batch };
  const step = stepOf(job, chosen.plan);
  const memory = memoryOf(job, chosen.plan);
  return {
    job,
    wished: wish.batch,
    gpus,
    chosen,
    isSearched,
    step,
    memory,
    fit: fitOf(memory.total, job.chip.memory),
    band: stepBand(job, isSearched),
    median: (isSearched ? searchedErrors : modelErrors)[kindOfModel(job)].median,
    isTested: isMeasuredSetting(job),
    rate: (step.gpuFlops * chosen.gpus) / gpus,
    search
  };
}

/** A plan by hand for which no number of replicas can be. */
function impossible(
  job: TrainingJob,
  chosen: Extract<PlanChoice, { kind: 'by-hand' }>['plan'],
  gpus: number
): NoPlan {
  const each = chosen.tensorParallel * chosen.pipelineParallel * chosen.contextParallel;
  const plan = { ...chosen, dataParallel: Math.max(1, Math.floor(gpus / each)) };
  const whole = { ...job, batch: Math.round(job.batch) };
  const faults = planFaults(whole, plan, gpus);
  return { problem: 'impossible', faults, nearest: nearestPlan(whole, plan, gpus) };
}
