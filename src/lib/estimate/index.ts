export { quantities, quantityIds, domainMax, type QuantityId } from './network/quantity';
export { relations, relationIds, type Relation, type RelationId } from './network/relation';
export { forEachFigure } from './network/by-name';
export { point, isPoint, middle, type Interval } from './network/interval';
export { solve } from './network/solve';
export type { Conflict, Given, Solution, Step } from './network/solution';
export { formulaOf, type Formula, type Power } from './network/formula';
export { likelySlip, type Slip } from './network/slip';
export { headDim, type Architecture } from './model/architecture';
export type { Biases, Experts, LatentAttention, Norms } from './model/architecture';
export { ArchitectureError, checkArchitecture } from './model/architecture-check';
export { architectureFields, isFlag, type ArchitectureField } from './model/architecture-field';
export { architectureOf, fieldsOf, type ArchitectureFields } from './model/architecture-fields';
export { embeddingCount, parameterCount, type ParameterCount } from './model/parameters';
export {
  attentionFactor,
  attentionWidth,
  conventions,
  flopOf,
  flopParts,
  flopPerToken,
  hardwareFlopPerToken,
  recomputations,
  recomputed,
  sequenceAt,
  type Convention,
  type FlopParts,
  type Recomputation
} from './model/flops';
export type { Monomial } from './network/ways';
export { measures, measureIds, type Measure, type MeasureId } from './gain/measure';
export { isSettledOn, sideOf, type Side } from './gain/side';
export { amountOf, gainOf, isMeasured, type Factor, type Gain } from './gain/gain';
export type { Cause, Unknown } from './gain/part';
export { inCauses } from './gain/cause';
export { explain, type ChipRole, type Direction, type Explanation } from './gain/explanation';
export { rangeOf } from './gain/monomial';
export { quotientRange } from './network/quotient';
export type { TrainingChip } from './parallel/training-chip';
export {
  operandFormats,
  productRate,
  trainingPrecisions,
  type TrainingPrecision
} from './parallel/precision';
export { softwareIds, softwares, type SoftwareId } from './parallel/software';
export type { TrainingJob } from './parallel/training-job';
export {
  fewestGpus,
  planGpus,
  graphLevels,
  microBatches,
  recomputedKinds,
  shardings,
  singlePlan,
  type GraphLevel,
  type ParallelPlan,
  type RecomputedKind,
  type Sharding
} from './parallel/parallel-plan';
export { fittedShares } from './parallel/fitted-shares';
export { stepConstants, type StepConstants } from './parallel/constants';
export { stepOf, type StepEstimate } from './parallel/step/step-of';
export { stepParts, hiddenParts, type HiddenPart, type StepPart } from './parallel/step/step-parts';
export { memoryOf, type Memory } from './parallel/memory/memory-of';
export { memoryParts, type MemoryOptions, type MemoryPart } from './parallel/memory/memory-parts';
export { fitOf, type MemoryFit } from './parallel/memory/memory-fit';
export {
  kindOfModel,
  modelErrors,
  searchedErrors,
  untestedBand,
  type ModelError,
  type ModelKind
} from './parallel/model-error';
export {
  planDegrees,
  planFaults,
  type PlanDegree,
  type PlanFault,
  type PlanProblem
} from './parallel/valid/plan-faults';
export { nearestPlan } from './parallel/valid/nearest-plan';
export { searchPlans } from './parallel/search/search-plans';
export { whatWouldFit, type Remedy, type Suggestion } from './parallel/search/what-would-fit';
export type { FoundPlan, PlanSearch, SearchWishes } from './parallel/search/plan-search';
