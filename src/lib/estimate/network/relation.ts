import type { QuantityId } from './quantity';

/** A product of powers: `quantity = coefficient x product of factor^exponent`. */
export interface Relation {
  quantity: QuantityId;
  coefficient: number;
  factors: Partial<Record<QuantityId, number>>;
}

/**
 * All the calculator knows. The 6 counts a multiplication and an addition for each parameter and token, once in
 * the forward pass and twice in the backward pass (Kaplan et al. 2020, arXiv:2001.08361, section 2.1). Model FLOP
 * utilisation is as in Chowdhery et al. 2022 (PaLM, arXiv:2204.02311, appendix B).
 */
export const relations = {
  compute: { quantity: 'compute', coefficient: 6, factors: { params: 1, tokens: 1, attention: 1 } },
  utilisation: { quantity: 'gpuFlops', coefficient: 1, factors: { mfu: 1, peakFlops: 1 } },
  useful: { quantity: 'usefulFlops', coefficient: 1, factors: { gpuFlops: 1, uptime: 1 } },
  work: { quantity: 'compute', coefficient: 1, factors: { usefulFlops: 1, gpuTime: 1 } },
  tokensPerParam: { quantity: 'tokensPerParam', coefficient: 1, factors: { tokens: 1, params: -1 } },
  gpuTime: { quantity: 'gpuTime', coefficient: 1, factors: { gpus: 1, time: 1 } },
  tokenRate: { quantity: 'tokenRate', coefficient: 1, factors: { tokens: 1, time: -1 } },
  cost: { quantity: 'cost', coefficient: 1, factors: { gpuPrice: 1, gpuTime: 1 } },
  energy: { quantity: 'energy', coefficient: 1, factors: { gpuPower: 1, pue: 1, gpuTime: 1 } },
  carbon: { quantity: 'carbon', coefficient: 1, factors: { carbonIntensity: 1, energy: 1 } },
  stepRate: { quantity: 'gpuFlops', coefficient: 6, factors: { params: 1, attention: 1, gpuTokenRate: 1 } },
  runUtilisation: { quantity: 'usefulFlops', coefficient: 1, factors: { runMfu: 1, peakFlops: 1 } }
} as const satisfies Record<string, Relation>;

export type RelationId = keyof typeof relations;

export const relationIds = Object.keys(relations) as RelationId[];

/** The exponents of a relation brought to one side: the product of quantity^exponent equals the coefficient. */
export function balance(id: RelationId): Partial<Record<QuantityId, number>> {
  const { quantity, factors }: Relation = relations[id];
  const exponents: Partial<Record<QuantityId, number>> = { [quantity]: 1 };
  for (const [factor, exponent] of Object.entries(factors)) exponents[factor as QuantityId] = -exponent;
  return exponents;
}
