import { indices, isWithin, setOf } from '../network/bits';
import { consequences, type Consequence } from '../network/consequence';
import type { Monomial } from '../network/ways';
import { idsIn, isSettled } from './monomial';
import { quantityIds, type QuantityId } from '../network/quantity';
import { solve } from '../network/solve';

/**
 * What the figures of a run come from, in the order in which a gain is told: eleven figures that settle all others.
 * Those of one line are told together where they are known: parameters and attention make the FLOP per token.
 */
export const causes = [
  ['peakFlops'],
  ['mfu'],
  ['uptime'],
  ['params', 'attention'],
  ['gpuPower', 'pue'],
  ['gpuPrice'],
  ['carbonIntensity'],
  ['tokens'],
  ['gpus']
] as const satisfies readonly (readonly QuantityId[])[];

export type GainCause = (typeof causes)[number][number];

const { elasticities } = solve(Object.fromEntries(causes.flat().map((id) => [id, 1])));

/**
 * A product of powers in terms of its causes, by the exponents that follow from the relations:
 * `inCauses({ usefulFlops: 1 })` is `{ peakFlops: 1, mfu: 1, uptime: 1 }`.
 */
export function inCauses(monomial: Monomial): Monomial {
  const exponents: Monomial = {};
  const add = (id: QuantityId, exponent: number): void => {
    exponents[id] = (exponents[id] ?? 0) + exponent;
  };
  for (const [id, power] of Object.entries(monomial) as [QuantityId, number][]) {
    const from = elasticities[id] ?? { [id]: 1 };
    for (const [cause, exponent] of Object.entries(from)) add(cause as QuantityId, power * exponent);
  }
  for (const id of quantityIds) if (exponents[id] === 0) delete exponents[id];
  return exponents;
}

/**
 * The smallest groups of causes whose part in a product follows from what is settled, as bit sets: each cause that is
 * settled itself, and those of which only what they make together is, as utilisation and uptime where a run publishes
 * its GPU-hours.
 */
export function settledGroups(monomial: Monomial, settled: number): number[] {
  const exponents = inCauses(monomial);
  const all = setOf(idsIn(exponents));
  const groups = indices(all & settled).map((index) => 1 << index);
  let open = all & ~settled;
  const candidates = consequences
    .filter((consequence) => isPart(consequence, exponents, open, settled))
    .map(({ quantities }) => quantities & ~settled)
    .sort((a, b) => indices(a).length - indices(b).length);
  for (const group of candidates) {
    if (!isWithin(group, open)) continue;
    groups.push(group);
    open &= ~group;
  }
  if (open !== 0 && isSettled(monomial, settled)) groups.push(open);
  return groups;
}

/** Whether a consequence settles what some open causes make together, each with the exponent it has in the product. */
function isPart(
  { quantities, exponents }: Consequence,
  product: Monomial,
  open: number,
  settled: number
): boolean {
  const group = quantities & ~settled;
  if (group === 0 || !isWithin(group, open)) return false;
  const ratios = indices(group).map((index) => exponents[index]! / product[quantityIds[index]!]!);
  return ratios.every((ratio) => ratio === ratios[0]);
}

/** Bit sets, joined where they share something: the smallest that contain each whole. */
export function joined(groups: readonly number[]): number[] {
  return groups.reduce<number[]>((sets, group) => {
    const apart = sets.filter((other) => (other & group) === 0);
    const together = sets.filter((other) => (other & group) !== 0);
    return [...apart, together.reduce((set, other) => set | other, group)];
  }, []);
}
