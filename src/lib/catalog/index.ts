export { accelerators, generationOf, type Accelerator } from './accelerator';
export { findAccelerator } from './find-accelerator';
export { runs, findRun, type Run } from './run';
export { models, findModel, type Model } from './architecture';
export { modelRate, usefulRate, precisionClass, type PrecisionClass, type RateBasis } from './rate';
export { publishedRanges, type PublishedRange, type Range, type Sourced } from './published';
export { publishedMarks, type Mark } from './marks';
export { wallClocks, type WallClock } from './wall-clock';
export {
  budgetEvidence,
  conventionEvidence,
  counted,
  type Budget,
  type Counted,
  type Evidence
} from './convention-evidence';
