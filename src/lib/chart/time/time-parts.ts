import CurveLabel from '../plot/CurveLabel.html.svelte';
import PublishedRuns from './PublishedRuns.html.svelte';
import { timeBlocks } from './time-blocks';
import { placeRuns, pointOf } from './time-curve';

/**
 * What the chart of time against GPUs is drawn with, to be handed to the one that takes its place where the uptime
 * follows from its causes. If that imported them itself, they would come to every reader in a file of their own.
 */
export const timeParts = { CurveLabel, PublishedRuns, placeRuns, pointOf, timeBlocks };

export type TimeParts = typeof timeParts;
