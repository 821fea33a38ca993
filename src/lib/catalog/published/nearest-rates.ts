import {
  kindOfModel,
  parameterCount,
  planDegrees,
  type ParallelPlan,
  type PlanDegree,
  type TrainingJob
} from '$lib/estimate';
import type { PublishedRate } from './published-rate';
import publishedRates from './rate-list?built';

/** A published rate near to what is asked, and how near. */
export interface NearRate {
  rate: PublishedRate;
  distance: number;
  /** Whether it is the same model on the same chip in the same precision, on GPUs and sequences not far off. */
  isSame: boolean;
}

/** What another chip, another precision and another kind of model count as, in factors of e of the size. */
const OTHER_CHIP = 1;
const OTHER_PRECISION = 0.5;
const OTHER_KIND = 2;

/** What twice the GPUs, and twice the sequence, count as. */
const GPUS = 0.1;
const SEQUENCE = 0.1;

/** Published rates of models, chips and precisions like those of a job, nearest first. */
export const nearestRates = (job: TrainingJob, gpus: number, most: number): NearRate[] =>
  publishedRates
    .map((rate) => {
      const distance = distanceTo(job, gpus, rate);
      return { rate, distance, isSame: distance < SAME };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most);

/** Another chip or precision is farther off than this. */
const SAME = 0.45;

function distanceTo(job: TrainingJob, gpus: number, rate: PublishedRate): number {
  const own = parameterCount(job.architecture);
  return (
    Math.abs(Math.log(own.total / rate.total)) +
    Math.abs(Math.log(own.active / rate.active)) / 2 +
    (kindOfModel(job) === rate.kind ? 0 : OTHER_KIND) +
    (job.chip.name === rate.chip ? 0 : OTHER_CHIP) +
    (job.precision === rate.precision ? 0 : OTHER_PRECISION) +
    GPUS * Math.abs(Math.log2(gpus / rate.gpus)) +
    SEQUENCE * Math.abs(Math.log2(job.sequence / rate.sequence))
  );
}

/**
 * Degrees of a plan above all that was published of models of its kind, which no measurement speaks for; the number of
 * replicas is no such thing.
 */
export function unheardOf(job: TrainingJob, plan: ParallelPlan): PlanDegree[] {
  const published = publishedRates.filter(({ kind }) => kind === kindOfModel(job));
  return planDegrees.filter(
    (degree, i) =>
      degree !== 'dataParallel' && plan[degree] > Math.max(...published.map(({ degrees }) => degrees[i]!))
  );
}
