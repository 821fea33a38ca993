/** All that a scenario takes whose uptime or rate follows, loaded with the first one in which it does. */
export { followCauses } from './follow-causes';
export { followedDependence, plannedDependence } from './followed-change';
