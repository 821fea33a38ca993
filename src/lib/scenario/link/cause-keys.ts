/**
 * The link keys that say what the uptime follows from, in the order in which links list them, after all others. Links
 * rely on each for ever. A link that has `mtbf` says it; a cause it does not list takes nothing.
 */
export const causeKeys = [
  'mtbf',
  'write',
  'ckpt',
  'bandwidth',
  'overlap',
  'every',
  'detect',
  'replace',
  'restart',
  'failover',
  'spares',
  'repair',
  'planned',
  'plannedfor',
  'corruption',
  'rollback',
  'slow'
] as const;

export type CauseKey = (typeof causeKeys)[number];
