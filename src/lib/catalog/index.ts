export { accelerators, generationOf, type Accelerator } from './accelerator';
export { findAccelerator } from './find-accelerator';
export { runs, findRun, type Run } from './run';
export { models, findModel, type Model } from './architecture';
export { modelRate, usefulRate, precisionClass, type PrecisionClass, type RateBasis } from './rate';
export { publishedRanges, type PublishedRange, type Range, type Sourced } from './published';
export { publishedMarks, type Mark } from './marks';
export { elapsedGpuTime } from './elapsed';
export { flopCount } from './flop-count';
export { remarksOn, type Remark } from './remarks';
export { Siblings } from './siblings';
export { wallClocks, type WallClock } from './wall-clock';
export { counted, type Counted } from './counted';
export { budgetEvidence, conventionEvidence, type Budget, type Evidence } from './convention-evidence';
export {
  findReliability,
  gpuTimeBetweenStops,
  reliabilities,
  type Metric,
  type Reliability
} from './reliability';
export { publishedUptimes, type PublishedUptime } from './published-uptime';
