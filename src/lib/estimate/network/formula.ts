import { consequences, solvedFor } from './consequence';
import { setOf } from './bits';
import { quantityIds, type QuantityId } from './quantity';
import type { Step } from './solution';

/** A quantity as `coefficient x product of above / product of below`, of that the root. */
export interface Formula {
  coefficient: number;
  above: Power[];
  below: Power[];
  root: 1 | 2;
}

export interface Power {
  quantity: QuantityId;
  exponent: number;
}

/**
 * The formula of a step, from the relations: for `{ quantity: 'compute', from: ['params', 'tokens', 'attention'] }`
 * the coefficient 6 and the three factors above.
 *
 * @throws RangeError if the quantity does not follow from exactly those.
 */
export function formulaOf({ quantity, from }: Pick<Step, 'quantity' | 'from'>): Formula {
  const set = setOf([quantity, ...from]);
  const consequence = consequences.find(({ quantities }) => quantities === set);
  if (!consequence) throw new RangeError(`${quantity} does not follow from ${from.join(', ')}`);
  const { coefficient, above, below, root } = solvedFor(consequence, quantityIds.indexOf(quantity));
  return { coefficient, above: powers(above), below: powers(below), root };
}

function powers(indices: readonly number[]): Power[] {
  return [...new Set(indices)].map((index) => ({
    quantity: quantityIds[index]!,
    exponent: indices.filter((other) => other === index).length
  }));
}
