/** What a page shows besides where the uptime follows from its causes, loaded with the first scenario in which it does. */
export { default as FollowingUptime } from './FollowingUptime.svelte';
export { default as BentTimeChart } from '$lib/chart/time/BentTimeChart.svelte';
