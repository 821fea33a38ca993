import {
  planGpus,
  kindOfModel,
  parameterCount,
  planDegrees,
  type ParallelPlan,
  type PlanDegree,
  type TrainingJob
} from '$lib/estimate';
import { stepRates, type StepRate } from '../tables/parallel/step-rate';

/** A published rate near to what is asked, and how near: 0 is the same model, chip and precision. */
export interface NearRate {
  rate: StepRate;
  distance: number;
}

/** What another chip, another precision and another kind of model count as, in factors of e of the size. */
const OTHER_CHIP = 1;
const OTHER_PRECISION = 0.5;
const OTHER_KIND = 2;

/** What twice the GPUs count as. */
const GPUS = 0.1;

/** Newer releases of the same plan come first, by a little. */
const LATER = 1e-4;

/** Published rates of models, chips and precisions like those of a job, nearest first, each plan once. */
export function nearestRates(job: TrainingJob, gpus: number, most: number): NearRate[] {
  const near = stepRates
    .flatMap((rate) =>
      rate.asked && rate.published ? [{ rate, distance: distanceTo(job, gpus, rate) }] : []
    )
    .sort((a, b) => a.distance - b.distance);
  const seen = new Set<string>();
  return near
    .filter(({ rate }) => {
      const key = JSON.stringify([rate.model, rate.chip, rate.precision, rate.asked!.plan]);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, most);
}

function distanceTo(job: TrainingJob, gpus: number, { asked, date }: StepRate): number {
  const { job: other, plan } = asked!;
  const [own, their] = [parameterCount(job.architecture), parameterCount(other.architecture)];
  return (
    Math.abs(Math.log(own.total / their.total)) +
    Math.abs(Math.log(own.active / their.active)) / 2 +
    (kindOfModel(job) === kindOfModel(other) ? 0 : OTHER_KIND) +
    (job.chip.name === other.chip.name ? 0 : OTHER_CHIP) +
    (job.precision === other.precision ? 0 : OTHER_PRECISION) +
    GPUS * Math.abs(Math.log2(gpus / planGpus(plan))) -
    LATER * (Number(date.slice(0, 4)) + Number(date.slice(5, 7)) / 12 - 2025)
  );
}

/**
 * Degrees of a plan above all that was published of models of its kind, which no measurement speaks for; the number of
 * replicas is no such thing.
 */
export function unheardOf(job: TrainingJob, plan: ParallelPlan): PlanDegree[] {
  const published = stepRates.flatMap(({ asked }) =>
    asked && kindOfModel(asked.job) === kindOfModel(job) ? [asked.plan] : []
  );
  return planDegrees.filter(
    (degree) =>
      degree !== 'dataParallel' && plan[degree] > Math.max(...published.map((other) => other[degree]))
  );
}
