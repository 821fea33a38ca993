import type { QuantityId } from '$lib/estimate';

/** The figures that a comparison turns on: those a column and the table show at once. */
export const mainFigures: readonly QuantityId[] = [
  'usefulFlops',
  'peakFlops',
  'gpuFlops',
  'uptime',
  'params',
  'tokens',
  'gpuTime'
];

/** The others a column can be given. */
export const furtherFigures: readonly QuantityId[] = [
  'mfu',
  'attention',
  'gpus',
  'time',
  'gpuPrice',
  'cost',
  'gpuPower',
  'pue',
  'energy',
  'compute',
  'tokensPerParam',
  'carbonIntensity'
];
