import { indices, namesIn } from './bits';
import { hi, lo } from './ends';
import type { Condition, Plan } from './plan';
import { lowerEnd, upperEnd } from './product';
import { quantityIds } from './quantity';
import { relationIds } from './relation';
import type { Conflict } from './solution';

/** Figures that agree within this, relative, are taken as equal. */
const AGREEMENT = 1e-9;

/** The conditions between givens and domains that no choice within the ends meets, smallest first. */
export function conflictsIn(plan: Plan): Conflict[] {
  return plan.conditions
    .flatMap((condition) => conflictOf(condition, plan))
    .sort((a, b) => a.givens.length - b.givens.length || b.factor - a.factor);
}

function conflictOf({ quantity, product, consequence }: Condition, plan: Plan): Conflict[] {
  const given = { lo: lo[quantity]!, hi: hi[quantity]! };
  const implied = { lo: lowerEnd(product), hi: upperEnd(product) };
  const factor = Math.max(implied.lo / given.hi, given.lo / implied.hi);
  if (!(factor > 1 + AGREEMENT)) return [];
  return [
    {
      givens: namesIn(consequence.quantities & plan.given),
      relations: indices(consequence.relations).map((i) => relationIds[i]!),
      quantity: quantityIds[quantity]!,
      given,
      implied,
      factor
    }
  ];
}
