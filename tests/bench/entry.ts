export { solve } from '../../src/lib/estimate';
export { defaultScenario } from '../../src/lib/scenario/link/default';
