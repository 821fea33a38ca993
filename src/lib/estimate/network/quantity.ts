/** What the formulas need to know of a quantity. */
interface QuantityFacts {
  /** The coherent SI unit that every value is in; USD and FLOP count as base units. */
  unit: string;
  /** The closed upper end of the domain, where there is one. */
  max?: number;
  /** Its letter, with a subscript after `_`; `D/N` is a quotient of two. */
  symbol: string;
}

/**
 * The quantities of a training run, in the order in which independent ones are chosen and figures are listed.
 * Every domain is open at 0.
 */
export const quantities = {
  /** Trained parameters touched per token; the active ones for a mixture of experts. */
  params: { unit: '1', symbol: 'N' },
  /** Training tokens. */
  tokens: { unit: '1', symbol: 'D' },
  /** FLOP per token over 6 x params; 1 is the plain 6ND rule. */
  attention: { unit: '1', symbol: 'a' },
  /** Model FLOP of the run. */
  compute: { unit: 'FLOP', symbol: 'C' },
  gpus: { unit: '1', symbol: 'G' },
  /** Dense peak per GPU. */
  peakFlops: { unit: 'FLOP/s', symbol: 'F_peak' },
  /** Model FLOP utilisation while stepping. */
  mfu: { unit: '1', max: 1, symbol: 'MFU' },
  /** Achieved model FLOP/s per GPU while stepping. */
  gpuFlops: { unit: 'FLOP/s', symbol: 'F' },
  /** Effective training time over elapsed time. */
  uptime: { unit: '1', max: 1, symbol: 'u' },
  /** Model FLOP/s per GPU over elapsed time: all that published GPU-hours can tell. */
  usefulFlops: { unit: 'FLOP/s', symbol: 'F_u' },
  /** Elapsed time. */
  time: { unit: 's', symbol: 't' },
  /** GPU-seconds. */
  gpuTime: { unit: 's', symbol: 'H' },
  /** Tokens per second of the cluster over elapsed time. */
  tokenRate: { unit: '1/s', symbol: 'r' },
  tokensPerParam: { unit: '1', symbol: 'D/N' },
  /** USD per GPU-second. */
  gpuPrice: { unit: 'USD/s', symbol: 'p' },
  cost: { unit: 'USD', symbol: 'K' },
  /** Power per GPU. */
  gpuPower: { unit: 'W', symbol: 'P' },
  /** Power usage effectiveness: power of the site over power of the GPUs. */
  pue: { unit: '1', symbol: 'PUE' },
  energy: { unit: 'J', symbol: 'E' },
  /** Carbon dioxide equivalent per unit of energy. */
  carbonIntensity: { unit: 'kg/J', symbol: 'g' },
  /** Carbon dioxide equivalent. */
  carbon: { unit: 'kg', symbol: 'M' },
  /** Tokens per second of one GPU while stepping: what a training log prints. */
  gpuTokenRate: { unit: '1/s', symbol: 'r_GPU' },
  /** Model FLOP utilisation over all elapsed time, stops included. */
  runMfu: { unit: '1', max: 1, symbol: 'MFU_u' }
} as const satisfies Record<string, QuantityFacts>;

export type QuantityId = keyof typeof quantities;

export const quantityIds = Object.keys(quantities) as QuantityId[];

/** Upper end of a quantity's domain (0, max]: 1 for the shares (`mfu`, `uptime`, `runMfu`), else Infinity. */
export function domainMax(id: QuantityId): number {
  const quantity: QuantityFacts = quantities[id];
  return quantity.max ?? Infinity;
}
