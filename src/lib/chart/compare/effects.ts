import { domainMax, middle, type Interval, type QuantityId, type Solution } from '$lib/estimate';
import type { Dependence } from '$lib/scenario/uptime/followed-change';

/**
 * How a quantity changes over what an input can be: -0.09 is 9 % less. That is the range that is given of the input, else
 * a tenth either way.
 */
export interface Effect {
  input: QuantityId;
  /** At the lower end, and at the upper one. */
  less: number;
  more: number;
  /** The factor the input grows by, below 1.1 where its domain ends before. */
  growth: number;
  /** The range that is given of it. */
  span?: Interval;
}

/**
 * What moves a quantity, most first: its changes over the range of each given quantity it depends on, or for 10 % less
 * and 10 % more where one value is given, from its elasticities, or as `dependence` has it. A share grows to 100 % at
 * most.
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
      const span = spanOf(values[input]);
      const share = domainMax(input) < Infinity ? values[input] : undefined;
      const tenth = share ? Math.max(1, Math.min(1.1, 1 / middle(share))) : 1.1;
      const [shrink, growth] = span ? [span.lo / middle(span), span.hi / middle(span)] : [0.9, tenth];
      return {
        ...{ input, growth, less: changeBy(input, shrink), more: changeBy(input, growth) },
        ...(span && { span })
      };
    })
    .filter((effect) => sizeOf(effect) > 1e-9)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** A range with two ends; one that is all but a point is none. */
function spanOf(value: Interval | undefined): Interval | undefined {
  if (!value || value.lo === 0 || value.hi === Infinity) return undefined;
  return value.hi / value.lo > 1 + 1e-9 ? { lo: value.lo, hi: value.hi } : undefined;
}

/** The input that moves the quantity most, if one does. */
export function mostTelling([first, second]: readonly Effect[]): QuantityId | undefined {
  if (!first || (second && sizeOf(second) > 0.99 * sizeOf(first))) return undefined;
  return first.input;
}

const sizeOf = ({ less, more }: Effect): number => Math.max(Math.abs(less), Math.abs(more));
