import { planGpus, kindOfModel, stepOf, type ModelKind } from '$lib/estimate';
import { groupBy } from '../tables/group-by';
import type { StepRate } from '../tables/parallel/step-rate';

/** A published step time beside the one predicted. */
export interface StepCheck {
  rate: StepRate;
  kind: ModelKind;
  published: number;
  predicted: number;
  /** Error of the predicted rate, `predicted / published - 1` of tokens/s: above 0 where the model is too fast. */
  error: number;
  /** The same where the rate is the median MFU that other families reached on that chip in that precision; undefined where there is none. */
  yardstick: number | undefined;
}

/** How far off some rates are. */
export interface StepErrors {
  name: string;
  rows: number;
  /** Size of the error in the median, and nine times in ten. */
  median: number;
  ninth: number;
  /** The error itself in the median: whether rates are too high. */
  bias: number;
}

/** Every row that the model covers, held against it. */
export function stepChecks(rates: readonly StepRate[]): StepCheck[] {
  const rows = rates.flatMap((rate) => {
    if (!rate.asked || rate.published === undefined) return [];
    const { job, plan } = rate.asked;
    const { time, gpuFlops } = stepOf(job, plan);
    const mfu = (gpuFlops * time) / rate.published / job.chip.peak.bf16;
    return [
      { rate, kind: kindOfModel(job), published: rate.published, predicted: time, mfu, gpus: planGpus(plan) }
    ];
  });
  return rows.map(({ mfu, gpus: _, ...row }) => {
    const others = rows.filter(
      ({ rate: { chip, precision, family } }) =>
        chip === row.rate.chip && precision === row.rate.precision && family !== row.rate.family
    );
    const typical =
      others.length > 0
        ? quantile(
            others.map((other) => other.mfu),
            0.5
          )
        : undefined;
    return {
      ...row,
      error: row.published / row.predicted - 1,
      yardstick: typical === undefined ? undefined : typical / mfu - 1
    };
  });
}

/** Errors of the model over groups of rows: `errorsBy(checks, ({ rate }) => rate.family)`, most rows first. */
export function errorsBy(checks: readonly StepCheck[], nameOf: (check: StepCheck) => string): StepErrors[] {
  return [...groupBy(checks, nameOf)]
    .map(([name, group]) =>
      errorsOf(
        name,
        group.map(({ error }) => error)
      )
    )
    .sort((a, b) => b.rows - a.rows);
}

/** Errors of a constant MFU a chip and precision, over the rows for which other families have one. */
export const yardstickErrors = (checks: readonly StepCheck[]): StepErrors =>
  errorsOf(
    '',
    checks.flatMap(({ yardstick }) => yardstick ?? [])
  );

function errorsOf(name: string, errors: readonly number[]): StepErrors {
  const sizes = errors.map(Math.abs);
  return {
    name,
    rows: errors.length,
    median: quantile(sizes, 0.5),
    ninth: quantile(sizes, 0.9),
    bias: quantile(errors, 0.5)
  };
}

/** Between neighbours by linear interpolation; NaN of none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)] ?? NaN;
  const above = sorted[Math.ceil(rank)] ?? NaN;
  return below + (rank - Math.floor(rank)) * (above - below);
}
