/**
 * The quantities of a training run, in the order in which independent ones are chosen and figures are listed.
 * `unit` is the coherent SI unit every value is in (USD and FLOP counted as base units); `max` is the closed
 * upper end of the domain where there is one. Every domain is open at 0.
 */
export const quantities = {
  /** Trained parameters touched per token; the active ones for a mixture of experts. */
  params: { unit: '1' },
  /** Training tokens. */
  tokens: { unit: '1' },
  /** FLOP per token over 6 x params; 1 is the plain 6ND rule. */
  attention: { unit: '1' },
  /** Model FLOP of the run. */
  compute: { unit: 'FLOP' },
  gpus: { unit: '1' },
  /** Dense peak per GPU. */
  peakFlops: { unit: 'FLOP/s' },
  /** Model FLOP utilisation while stepping. */
  mfu: { unit: '1', max: 1 },
  /** Achieved model FLOP/s per GPU while stepping. */
  gpuFlops: { unit: 'FLOP/s' },
  /** Effective training time over elapsed time. */
  uptime: { unit: '1', max: 1 },
  /** Model FLOP/s per GPU over elapsed time: all that published GPU-hours can tell. */
  usefulFlops: { unit: 'FLOP/s' },
  /** Elapsed time. */
  time: { unit: 's' },
  /** GPU-seconds. */
  gpuTime: { unit: 's' },
  /** Tokens per second of the cluster over elapsed time. */
  tokenRate: { unit: '1/s' },
  tokensPerParam: { unit: '1' },
  /** USD per GPU-second. */
  gpuPrice: { unit: 'USD/s' },
  cost: { unit: 'USD' },
  /** Power per GPU. */
  gpuPower: { unit: 'W' },
  /** Power usage effectiveness: power of the site over power of the GPUs. */
  pue: { unit: '1' },
  energy: { unit: 'J' },
  /** Carbon dioxide equivalent per unit of energy. */
  carbonIntensity: { unit: 'kg/J' },
  /** Carbon dioxide equivalent. */
  carbon: { unit: 'kg' }
} as const satisfies Record<string, { unit: string; max?: number }>;

export type QuantityId = keyof typeof quantities;

export const quantityIds = Object.keys(quantities) as QuantityId[];

/** Upper end of a quantity's domain (0, max]: 1 for `mfu` and `uptime`, else Infinity. */
export function domainMax(id: QuantityId): number {
  const quantity: { unit: string; max?: number } = quantities[id];
  return quantity.max ?? Infinity;
}
