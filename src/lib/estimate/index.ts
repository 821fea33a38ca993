export { quantities, quantityIds, domainMax, type QuantityId } from './quantity';
export { relations, relationIds, type Relation, type RelationId } from './relation';
export { point, isPoint, middle, type Interval } from './interval';
export { solve } from './solve';
export type { Conflict, Given, Solution, Step } from './solution';
export { formulaOf, type Formula, type Power } from './formula';
export { likelySlip, type Slip } from './slip';
export { headDim, type Architecture } from './architecture';
export type { Biases, Experts, LatentAttention, Norms } from './architecture';
export { ArchitectureError, checkArchitecture } from './architecture-check';
export {
  architectureFields,
  architectureOf,
  fieldsOf,
  isFlag,
  type ArchitectureField,
  type ArchitectureFields
} from './architecture-fields';
export { parameterCount, type ParameterCount } from './parameters';
export {
  attentionFactor,
  attentionWidth,
  conventions,
  flopOf,
  flopParts,
  flopPerToken,
  fullMaskParts,
  hardwareFlopPerToken,
  recomputations,
  recomputed,
  sequenceAt,
  type Convention,
  type FlopParts,
  type Recomputation
} from './flops';
export type { Monomial } from './consequence';
export { measures, measureIds, type Measure, type MeasureId } from './measure';
export { isSettledOn, sideOf, type Side } from './side';
export { amountOf, gainOf, isMeasured, type Factor, type Gain } from './gain';
export type { Cause, Unknown } from './part';
export { inCauses } from './cause';
export { explain, type ChipRole, type Direction, type Explanation } from './explanation';
export { rangeOf } from './monomial';
export { quotientRange } from './quotient';
