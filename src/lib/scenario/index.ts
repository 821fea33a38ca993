export type { Scenario } from './scenario';
export { defaultScenario } from './default';
export { decodeScenario, encodeScenario, type Notice } from './link';
export { ask, give, release, missingFor, type Edit, type Refusal } from './edit';
export { fromUnit, toUnit, units } from './unit';
export type { Note, Problem, Reading } from './reading';
