/** The uptime of a run from its causes, an entry of its own so that only the pages that need it load it. */
export { NODE, causeDomains, type CauseId, type Causes, type Failover } from './causes';
export { goodput, intervalOf, stopRate, writeParts, type Goodput, type TimeAccount } from './goodput';
export { bestInterval } from './best-interval';
export { dalyInterval, dalyUptime, firstOrderUptime, youngInterval, type PlainRun } from './young-daly';
export { centre, endOf, middleOf, uptimeRange, type CauseRanges, type Range } from './cause-ranges';
export { moved, reach, recoveryTime, type Lever, type Reach } from './reach';
export { gpusFor, mostUsefulGpus, type UptimeAt } from './most-gpus';
export { expectedTime } from './completion';
export { simulateRun, traceRun, type SimulatedRun } from './simulation/simulation';
export { quantile, simulateRuns, type RunSpread } from './simulation/simulate-runs';
export type { Timeline } from './simulation/trace';
export type { Stretch } from './simulation/pauses';
export { noSpareLeft } from './spares';
