export type { Hardware, Scenario, TrainedModel } from './scenario';
export { changedFromChip, chipIn, precisionOf, statedPeak, widePrecision, withChip } from './hardware';
export {
  architectureIn,
  attentionOf,
  changedFromModel,
  modelIn,
  sequenceIn,
  withAttention,
  withModel
} from './trained-model';
export { chooseChip, chooseModel, giveSizes } from './choose';
export { defaultScenario } from './link/default';
export { decodeScenario, encodeScenario } from './link/link';
export type { Notice } from './link/query';
export { readInterval, writeInterval, type IntervalProblem } from './link/interval-text';
export { ask, give, release, missingFor, type Edit, type Refusal } from './edit';
export { fromUnit, linkOrder, toUnit, units, type Span, type Unit } from './unit';
export type { Note, Problem, Reading, ReadModel } from './typing/reading';
export { letters, type ComparedRun, type Comparison, type Letter } from './comparison';
export { decodeComparison, encodeComparison } from './link/comparison-link';
export { withLetter } from './link/letter';
