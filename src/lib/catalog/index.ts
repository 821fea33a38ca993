export { accelerators, type Accelerator } from './tables/chips/accelerator';
export { chipOf, type Chip } from './tables/chips/chip';
export { chipsOfPeak } from './tables/chips/chips-of-peak';
export { chipsByName } from './tables/chips/chips-by-name';
export { chipById, chipNamed, listedChips, listedModel, listedModels, modelById } from './listed';
export type { ListedModel } from './tables/models/listed-model';
export { findAccelerator } from './tables/chips/find-accelerator';
export { generationOf } from './tables/chips/generation';
export { peakOf, precisions, type Peaks, type Precision } from './tables/chips/precision';
export { runs, findRun, type Run } from './tables/run';
export { models, findModel, type Model } from './tables/models/architecture';
export { modelByName, type ModelNames } from './tables/models/model-by-name';
export { modelRate, usefulRate, precisionClass, type PrecisionClass, type RateBasis } from './published/rate';
export { publishedRanges, type FigureRange, type PublishedRange, type Sourced } from './published/published';
export { publishedMarks, type PublishedMark } from './published/marks';
export { elapsedGpuTime } from './published/elapsed';
export { flopCount } from './tables/flop-count';
export { remarksOn, type RunRemark } from './published/remarks';
export { Siblings } from './published/siblings';
export { wholeRuns, type WholeRun } from './published/whole-runs';
export { wallClocks, type WallClock } from './published/wall-clock';
export {
  budgetEvidence,
  conventionEvidence,
  type Budget,
  type Evidence
} from './published/convention-evidence';
export {
  findReliability,
  gpuTimeBetweenStops,
  reliabilities,
  type Metric,
  type Reliability
} from './tables/reliability';
export { publishedUptimes, type PublishedUptime } from './published/published-uptime';
export { mfuByPrecision, type PrecisionMfu } from './accuracy/mfu-by-precision';
export { findPlanChip, planChips, type PlanChip } from './tables/parallel/chip-fabric';
export { readStepRate, stepRates, type StepRate } from './tables/parallel/step-rate';
export { listedPlanChips, planChipById } from './listed-plan-chips';
export type { ListedPlanChip } from './tables/parallel/listed-plan-chip';
export { isMeasuredSetting, stepBand } from './accuracy/step-band';
export {
  errorsBy,
  stepChecks,
  yardstickErrors,
  type StepCheck,
  type StepErrors
} from './accuracy/step-accuracy';
export { nearestRates, unheardOf, type NearRate } from './published/nearest-rates';
export type { PublishedRate } from './published/published-rate';
