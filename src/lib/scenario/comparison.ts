import type { Interval, MeasureId } from '$lib/estimate';
import type { Scenario } from './scenario';

/** A run in a comparison. */
export interface ComparedRun {
  scenario: Scenario;
  /** Text per token, counted in that of a tokenizer common to all runs. */
  text?: Interval;
}

/** Up to four runs side by side, one of which the others are measured against. */
export interface Comparison {
  runs: readonly ComparedRun[];
  /** Index of that run. */
  base: number;
  measure: MeasureId;
}

/** Most runs of a comparison; each has a letter in the link. */
export const letters = ['a', 'b', 'c', 'd'] as const;

export type Letter = (typeof letters)[number];
