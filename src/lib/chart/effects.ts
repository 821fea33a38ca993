import { middle, type QuantityId, type Solution } from '$lib/estimate';

/** How a quantity changes when an input changes by a tenth: -0.09 is 9 % less. */
export interface Effect {
  input: QuantityId;
  exponent: number;
  less: number;
  more: number;
  /** The factor the input grows by, below 1.1 where its domain ends before. */
  growth: number;
}

/**
 * What moves a quantity, most first: its changes for 10 % less and 10 % more of each given quantity it depends on,
 * from its elasticities. A share grows to 100 % at most.
 */
export function effectsOn(
  quantity: QuantityId,
  { elasticities, values }: Pick<Solution, 'elasticities' | 'values'>
): Effect[] {
  const exponents = elasticities[quantity] ?? {};
  return (Object.keys(exponents) as QuantityId[])
    .filter((input) => input !== 'attention')
    .map((input) => {
      const exponent = exponents[input]!;
      const share = input === 'mfu' || input === 'uptime' ? values[input] : undefined;
      const growth = share ? Math.max(1, Math.min(1.1, 1 / middle(share))) : 1.1;
      return { input, exponent, growth, less: 0.9 ** exponent - 1, more: growth ** exponent - 1 };
    })
    .sort((a, b) => size(b) - size(a));
}

const size = ({ less, more }: Effect): number => Math.max(Math.abs(less), Math.abs(more));
