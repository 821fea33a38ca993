export type { Scenario } from './scenario';
export { defaultScenario } from './default';
export { decodeScenario, encodeScenario } from './link';
export type { Notice } from './query';
export { ask, give, release, missingFor, type Edit, type Refusal } from './edit';
export { fromUnit, toUnit, units } from './unit';
export type { Note, Problem, Reading } from './reading';
export { letters, type ComparedRun, type Comparison, type Letter } from './comparison';
export { decodeComparison, encodeComparison } from './comparison-link';
