import { nearestRates, unheardOf, type NearRate } from '$lib/catalog';
import { whatWouldFit, type PlanDegree, type Suggestion, type TrainingJob } from '$lib/estimate';
import { planAnswer } from './plan-answer';
import { saidIn, type PlanChoice } from './plan-choice';
import { isFound, type PlanAnswer } from './plan-finding';
import { planField, type PlanField } from './plan-dots';
import { planStakes, type Stake } from './plan-stakes';
import { rateAt } from './rate-at';
import { curveCounts, type RateAt } from './curve-counts';

/** What the page of plans shows of a scenario at once. */
export interface PlanView {
  answer: PlanAnswer;
  /** Of a plan that was found. */
  around?: PlanSurroundings;
}

export interface PlanSurroundings {
  field: PlanField;
  /** Published rates of models, chips and precisions like it, nearest first. */
  near: NearRate[];
  /** Degrees above all that was published. */
  unheard: PlanDegree[];
}

/** Published rates that are shown. */
const NEAR = 5;

/** What it shows when the scenario has come to rest. */
export interface PlanOutlook {
  curve: RateAt[];
  stakes: Stake[];
  /** Where nothing fits. */
  remedies: Suggestion[];
}

/** The plan for a job on so many GPUs, and all others that fit. */
export function planView(job: TrainingJob, choice: PlanChoice, gpus: number): PlanView {
  const answer = planAnswer(job, choice, gpus);
  if (!isFound(answer)) return { answer };
  // Of the search no more is shown than what the field has.
  const search = { ...answer.search, plans: [] };
  return {
    answer: { ...answer, search },
    around: {
      field: planField(answer),
      near: nearestRates(answer.job, gpus, NEAR),
      unheard: unheardOf(job, answer.chosen.plan)
    }
  };
}

/** What other numbers of GPUs and other inputs would make of it, piece by piece: a second in all. */
export function* planOutlook(
  job: TrainingJob,
  choice: PlanChoice,
  answer: PlanAnswer
): Generator<undefined, PlanOutlook> {
  const outlook: PlanOutlook = { curve: [], stakes: [], remedies: [] };
  if ('problem' in answer && answer.problem === 'nothing-fits')
    outlook.remedies = whatWouldFit(job, { gpus: answer.gpus, fixed: saidIn(choice) });
  if (!isFound(answer)) return outlook;
  for (const gpus of curveCounts(answer.gpus)) {
    const at = rateAt(job, choice, gpus);
    if (at) outlook.curve.push(at);
    yield;
  }
  outlook.stakes = planStakes(answer);
  return outlook;
}
