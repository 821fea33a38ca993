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
export { parameterCount, type ParameterCount } from './model/parameters';
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
