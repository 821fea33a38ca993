export { quantities, quantityIds, domainMax, type QuantityId } from './quantity';
export { relations, relationIds, type Relation, type RelationId } from './relation';
export { point, isPoint, middle, type Interval } from './interval';
export { solve } from './solve';
export type { Conflict, Given, Solution, Step } from './solution';
export { formulaOf, type Formula, type Power } from './formula';
export { likelySlip, type Slip } from './slip';
