import type { QuantityId } from '$lib/estimate';

/** The letters of the formulas, with a subscript where there is one. */
export const symbols: Record<QuantityId, readonly [letter: string, subscript?: string]> = {
  params: ['N'],
  tokens: ['D'],
  attention: ['a'],
  compute: ['C'],
  gpus: ['G'],
  peakFlops: ['F', 'peak'],
  mfu: ['MFU'],
  gpuFlops: ['F'],
  uptime: ['u'],
  usefulFlops: ['F', 'u'],
  time: ['t'],
  gpuTime: ['H'],
  tokenRate: ['r'],
  tokensPerParam: ['D', 'N'],
  gpuPrice: ['p'],
  cost: ['K'],
  gpuPower: ['P'],
  pue: ['PUE'],
  energy: ['E'],
  carbonIntensity: ['g'],
  carbon: ['M']
};
