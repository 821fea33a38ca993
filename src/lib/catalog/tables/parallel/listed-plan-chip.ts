import type { TrainingChip } from '$lib/estimate';

/** A chip as a search for plans needs it: without its sources. */
export interface ListedPlanChip extends TrainingChip {
  /** Of the same chip in the table of accelerators; two of one id differ in memory or power. */
  id: string;
  /** Chip whose measurements its shares of the peaks come from: itself, or the nearest one. */
  ratesOf: string;
}
