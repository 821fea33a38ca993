export { quantities, quantityIds, domainMax, type QuantityId } from './quantity';
export { relations, relationIds, type Relation, type RelationId } from './relation';
export { point, isPoint, middle, type Interval } from './interval';
export { solve } from './solve';
export type { Conflict, Given, Solution, Step } from './solution';
export { formulaOf, type Formula, type Power } from './formula';
export { likelySlip, type Slip } from './slip';
export { checkArchitecture, headDim, type Architecture } from './architecture';
export type { Biased, Experts, LatentAttention, Norms } from './architecture';
export { parameterCount, type ParameterCount } from './parameters';
export {
  attentionFactor,
  conventions,
  flopParts,
  flopPerToken,
  hardwareFlopPerToken,
  recomputations,
  type Convention,
  type FlopParts,
  type Recomputation
} from './flops';
