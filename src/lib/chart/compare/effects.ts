import { domainMax, middle, type QuantityId, type Solution } from '$lib/estimate';
import type { Dependence } from '$lib/scenario/uptime/followed-change';

/** How a quantity changes when an input changes by a tenth: -0.09 is 9 % less. */
export interface Effect {
  input: QuantityId;
  less: number;
  more: number;
  /** The factor the input grows by, below 1.1 where its domain ends before. */
  growth: number;
}

/**
 * What moves a quantity, most first: its changes for 10 % less and 10 % more of each given quantity it depends on,
 * from its elasticities, or as `dependence` has it. A share grows to 100 % at most.
 */
export function effectsOn(
  quantity: QuantityId,
  { elasticities, values }: Pick<Solution, 'elasticities' | 'values'>,
  dependence?: Dependence
): Effect[] {
  const exponents = elasticities[quantity] ?? {};
  const inputs = dependence?.inputs ?? (Object.keys(exponents) as QuantityId[]);
  const changeBy = (input: QuantityId, factor: number): number =>
    (dependence ? (dependence.change(quantity, input, factor) ?? 1) : factor ** exponents[input]!) - 1;
  return inputs
    .filter((input) => input !== 'attention' && input !== quantity)
    .map((input) => {
      const share = domainMax(input) < Infinity ? values[input] : undefined;
      const growth = share ? Math.max(1, Math.min(1.1, 1 / middle(share))) : 1.1;
      return { input, growth, less: changeBy(input, 0.9), more: changeBy(input, growth) };
    })
    .filter((effect) => size(effect) > 1e-9)
    .sort((a, b) => size(b) - size(a));
}

const size = ({ less, more }: Effect): number => Math.max(Math.abs(less), Math.abs(more));
