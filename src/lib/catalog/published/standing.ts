import type { Run } from '../tables/run';

/**
 * How far a row's figures can be tested against: `measured` on hardware; `calculated` by the source, as a projection
 * or a plan is; or `other`: not one training run of all its parameters, or a kind that is not known here.
 */
export type Standing = 'measured' | 'calculated' | 'other';

const standings = new Map<string, Standing>([
  ['full_run', 'measured'],
  ['throughput', 'measured'],
  ['projection', 'calculated'],
  ['full_run_planned', 'calculated'],
  ['full_run_estimated', 'calculated'],
  ['vendor_claim', 'calculated']
]);

/** What the kind of a row says; `other` for any kind without a line above. */
export const standingOf = ({ kind }: Pick<Run, 'kind'>): Standing => standings.get(kind) ?? 'other';
