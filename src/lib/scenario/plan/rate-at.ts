import type { TrainingJob } from '$lib/estimate';
import type { RateAt } from './curve-counts';
import { planAnswer } from './plan-answer';
import type { PlanChoice } from './plan-choice';
import { isFound } from './plan-finding';

/** The rate on so many GPUs, with the best plan or the one by hand; undefined where there is none. */
export function rateAt(job: TrainingJob, choice: PlanChoice, gpus: number): RateAt | undefined {
  const answer = planAnswer(job, choice, gpus);
  return isFound(answer) ? { gpus, rate: answer.rate, band: answer.band } : undefined;
}
