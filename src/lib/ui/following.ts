/** All that a calculator needs where the uptime follows from its causes, loaded with the first scenario in which it does. */
export { followCauses } from '$lib/scenario/follow-causes';
export { followedDependence } from '$lib/scenario/followed-change';
export { default as FollowingUptime } from './FollowingUptime.svelte';
export { default as BentChart } from '$lib/chart/BentChart.svelte';
