import { quantityIds, type QuantityId } from '$lib/estimate';

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

const usual: readonly QuantityId[] = [
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

/** The others a column can be given, the usual ones first. */
export const furtherFigures: readonly QuantityId[] = [...new Set([...usual, ...quantityIds])].filter(
  (id) => !mainFigures.includes(id)
);
