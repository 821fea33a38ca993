import { errorsBy, stepChecks, stepRates, yardstickErrors, type StepErrors } from '$lib/catalog';
import { modelErrors, type ModelKind } from '$lib/estimate';

/** How far off the estimate of plans is on published step times. */
export interface PlanErrors {
  rows: number;
  /** With every row of the model left out and the constants fitted to the others. */
  leftOut: Record<ModelKind, { rows: number; median: number; ninth: number }>;
  /** A constant utilisation for each chip and precision, from other families of measurements. */
  yardstick: StepErrors;
  byKind: StepErrors[];
  byChip: StepErrors[];
  byPrecision: StepErrors[];
  /** Families of measurements on which it is most off. */
  worst: StepErrors[];
}

/** Families that are named. */
const WORST = 5;

const leastRows = ({ rows }: StepErrors): boolean => rows >= 3;

/** Holds the estimate against every published step time that it covers. */
export function planErrors(): PlanErrors {
  const checks = stepChecks(stepRates);
  const families = errorsBy(checks, ({ rate }) => rate.family).filter(leastRows);
  return {
    rows: checks.length,
    leftOut: modelErrors,
    yardstick: yardstickErrors(checks),
    byKind: errorsBy(checks, ({ kind }) => kind),
    byChip: errorsBy(checks, ({ rate }) => rate.chip),
    byPrecision: errorsBy(checks, ({ rate }) => rate.precision),
    worst: families.sort((a, b) => b.median - a.median).slice(0, WORST)
  };
}
