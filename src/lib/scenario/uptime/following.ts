/** All that a scenario takes whose uptime follows from its causes, loaded with the first one in which it does. */
export { followCauses } from './follow-causes';
export { followedDependence } from './followed-change';
