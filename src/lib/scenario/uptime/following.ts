/** All that a scenario takes whose uptime or rate follows, loaded with the first one in which it does. */
export { followCauses } from './follow-causes';
export { followedDependence } from './followed-change';
export { followRun } from '../plan/follow-run';
export { rateLine } from '../plan/rate-line';
