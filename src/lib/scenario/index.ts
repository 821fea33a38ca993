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
export { isAtMost } from './at-most';
export { otherChipsFor, type OtherChips } from './other-chips';
export { chooseChip, chooseModel, giveSizes } from './choose';
export { defaultScenario } from './link/default';
export { decodeScenario, encodeScenario } from './link/link';
export type { Notice } from './link/query';
export { readInterval, writeInterval, type IntervalProblem } from './link/interval-text';
export { isTied, keepAll, keepInstead, keepNone } from './keep';
export { ask, give, release, missingFor, type Edit, type Refusal } from './edit';
export {
  solveRounded,
  withoutRounded,
  type RoundedConflict,
  type RoundedSolution
} from './rounding/solve-rounded';
export { withinRounding } from './rounding/within-rounding';
export { fromUnit, linkOrder, toUnit, units, type Span, type Unit } from './unit';
export type { Note } from './typing/note';
export type { Problem, Reading, ReadModel } from './typing/reading';
export { letters, type ComparedRun, type Comparison, type Letter } from './comparison';
export { decodeComparison, encodeComparison } from './link/comparison-link';
export { withLetter } from './link/letter';
export { readText, readingOf, type TextReading } from './text/read/read-text';
export type { TextFigure } from './text/read/text-figure';
export type { TextRun } from './text/read/text-run';
export type { TextQuantity } from './text/pattern/pattern';
export { checkText } from './text/verdict/check-text';
export { checkingOf } from './text/verdict/checking';
export { judgingOf, type CheckedRun, type TextCheck } from './text/verdict/judging';
export { checkJson } from './text/verdict/check-json';
export { givensOf, type Givens } from './text/verdict/givens';
export { knownFacts, type Known } from './text/verdict/known';
export type { Alternative, OtherReading } from './text/verdict/alternative';
export type { Implausible } from './text/verdict/implausible';
export type { RunVerdict } from './text/verdict/judge';
export { followingFrom, type Following } from './text/verdict/following';
export { nameOf } from './text/verdict/run-name';
export { scenarioOf } from './text/verdict/run-scenario';
export { decodeReading, encodeReading } from './text/revise/reading-link';
export { distinctFigures, isSameFigure } from './text/revise/same-figure';
export { otherQuantities, otherValues } from './text/revise/other-readings';
export { dropFigure, moveFigure, readAs, type FigureReading } from './text/revise/revise';
export { isGlued } from './text/plain/glued';
export { measuredBy, type Measured } from './text/verdict/measured';
