import { quantityIds, type QuantityId } from '$lib/estimate';
import { defaultScenario } from '$lib/scenario';

/** The rows in view. */
export const mainRows: readonly QuantityId[] = ['time', 'params', 'tokens', 'gpus', 'gpuFlops', 'uptime'];

const usual: readonly QuantityId[] = [
  'mfu',
  'gpuTokenRate',
  'peakFlops',
  'attention',
  'tokensPerParam',
  'compute',
  'gpuTime',
  'cost',
  'gpuPrice',
  'gpuPower',
  'pue',
  'carbonIntensity'
];

/** All others, the usual ones first. */
export const furtherRows: readonly QuantityId[] = [...new Set([...usual, ...quantityIds])].filter(
  (id) => !mainRows.includes(id)
);

/** Those of them that are unusual to give. */
export const tellingRows: readonly QuantityId[] = furtherRows.filter((id) => !defaultScenario.given[id]);
