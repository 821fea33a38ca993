import { operandFormats, stepOf, type Chip, type ParallelPlan, type TrainingJob } from '$lib/estimate';
import type { StepRate } from '../tables/step-rate';
import { findPlanChip } from '../tables/chip-fabric';
import type { Setting } from './knob';

/** A published step time that constants are fitted to. */
export interface Observation {
  rate: StepRate;
  job: TrainingJob;
  plan: ParallelPlan;
  published: number;
  /** Chip whose shares of the peaks it speaks of. */
  ratesOf: string;
  /** The format of its matrix products. */
  format: keyof Chip['peak'];
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
    return [{ rate, job, plan, published: rate.published, key }];
  });
  return rows.map(({ key, ...row }) => ({
    ...row,
    ratesOf: findPlanChip(row.rate.chip)!.ratesOf,
    format: operandFormats[row.job.precision].peak,
    weight: 1 / Math.sqrt(copies.get(key)!)
  }));
}

/** Published over predicted step time: above 1 where the model is too fast. */
export function ratioOf(
  { job, plan, published, ratesOf }: Observation,
  { constants, shares }: Setting
): number {
  const { chip } = job;
  const sustained = {
    bf16: chip.sustained.bf16,
    fp8: shares.fp8[ratesOf] ?? chip.sustained.fp8,
    fp4: shares.fp4[ratesOf] ?? chip.sustained.fp4
  };
  return published / stepOf({ ...job, chip: { ...chip, sustained } }, plan, constants).time;
}
