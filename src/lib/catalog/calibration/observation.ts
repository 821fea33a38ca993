import {
  planGpus,
  operandFormats,
  stepOf,
  type TrainingChip,
  type ParallelPlan,
  type TrainingJob
} from '$lib/estimate';
import type { StepRate } from '../tables/parallel/step-rate';
import { findPlanChip } from '../tables/parallel/chip-fabric';
import type { Setting } from './knob';

/** A published step time that constants are fitted to. */
export interface Observation {
  rate: StepRate;
  job: TrainingJob;
  plan: ParallelPlan;
  published: number;
  gpus: number;
  /** TrainingChip whose shares of the peaks it speaks of. */
  ratesOf: string;
  /** The format of its matrix products. */
  format: keyof TrainingChip['peak'];
  /** Near-copies, as one plan in several releases of its software, count less each. */
  weight: number;
}

/** The rows that have a plan and a step time, each with its weight: all copies of a plan together count as the root of their number. */
export function observationsIn(rates: readonly StepRate[]): Observation[] {
  const copies = new Map<string, number>();
  const rows = rates.flatMap((rate) => {
    if (!rate.asked || rate.published === undefined) return [];
    const { job, plan } = rate.asked;
    const key = JSON.stringify([rate.model, rate.chip, rate.precision, rate.stack, plan, job.batch]);
    copies.set(key, (copies.get(key) ?? 0) + 1);
    return [{ rate, job, plan, published: rate.published, gpus: planGpus(plan), key }];
  });
  return rows.map(({ key, ...row }) => ({
    ...row,
    ratesOf: findPlanChip(row.rate.chip)!.ratesOf,
    format: operandFormats[row.job.precision].peak,
    weight: 1 / Math.sqrt(copies.get(key)!)
  }));
}

/** The job of an observation, on its chip with the shares of the peaks that a setting has. */
export function jobWith({ job, ratesOf }: Observation, { shares }: Setting): TrainingJob {
  const { chip } = job;
  const { bf16, fp8, fp4 } = chip.sustained;
  const sustained = { bf16, fp8: shares.fp8[ratesOf] ?? fp8, fp4: shares.fp4[ratesOf] ?? fp4 };
  return { ...job, chip: { ...chip, sustained } };
}

/** Published over predicted step time: above 1 where the model is too fast. */
export const ratioOf = (observation: Observation, setting: Setting): number =>
  observation.published / stepOf(jobWith(observation, setting), observation.plan, setting.constants).time;
