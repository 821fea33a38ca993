import type { Run } from '$lib/catalog';

/** A run nobody made, of these figures. */
export const madeRun = (fields: Partial<Run>): Run => ({
  id: 'made',
  name: 'made',
  org: 'somebody',
  date: '2025',
  accelerator: 'NVIDIA H100',
  precision: 'bf16',
  source: 'somewhere',
  quote: '"so"',
  notes: '',
  kind: 'full_run',
  verification: 'primary',
  derived: [],
  missReasons: [],
  ...fields
});
