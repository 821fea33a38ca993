import { has } from './bits';
import { conflictsIn } from './conflict';
import { exact, hi, lo, max, readEnds, writeEnds } from './ends';
import { planFor, type Derived, type Plan } from './plan';
import { lowerEnd, upperEnd } from './product';
import type { Conflict, Given, Solution, Step } from './solution';
import { tighten } from './tighten';

/**
 * Everything that follows from what is given: any subset of the quantities, each a number or an interval in SI.
 * Nothing is assumed. Bounds are attained by some choice within the givens. A conflict is reported if and only if no
 * choice satisfies them all; `values` then come from givens independent of each other, the first in the order of
 * the quantities.
 *
 * @throws RangeError naming the quantity, if a number is not positive and finite, an interval is not
 * `0 <= lo <= hi`, `lo < Infinity`, `hi > 0`, or a given `mfu` or `uptime` is above 1 (an open end is cut there).
 * @example solve({ params: 70e9, tokens: 15e12, attention: 1 }).values.compute // { lo: 6.3e24, hi: 6.3e24 }
 */
export function solve(given: Given): Solution {
  const plan = planFor(readEnds(given));
  openDomains(plan);
  if (!plan.redundant) {
    derive(plan.derived, exact);
    derive(plan.bounded, false);
    if (isWithinDomains(plan)) return solution(plan, plan.known, plan.steps, []);
    openDomains(plan);
  }
  const conflicts = conflictsIn(plan);
  if (conflicts.length > 0) {
    derive(plan.derived, exact);
    return solution(plan, plan.determined, plan.independentSteps, conflicts);
  }
  tighten(plan);
  return solution(plan, plan.known, plan.steps, []);
}

/** A share that is not given can still be anything up to 1. */
function openDomains({ domains }: Plan): void {
  for (let i = 0; i < domains.length; i++) {
    lo[domains[i]!] = 0;
    hi[domains[i]!] = max[domains[i]!]!;
  }
}

function isWithinDomains({ domains }: Plan): boolean {
  for (let i = 0; i < domains.length; i++) if (hi[domains[i]!]! > max[domains[i]!]!) return false;
  return true;
}

function derive(derived: readonly Derived[], exact: boolean): void {
  for (let i = 0; i < derived.length; i++) {
    const { quantity, product } = derived[i]!;
    lo[quantity] = lowerEnd(product);
    hi[quantity] = exact && lo[quantity]! > 0 ? lo[quantity]! : upperEnd(product);
  }
}

/** Leaves out what is open at both ends: nothing follows for it. */
function solution(plan: Plan, known: readonly number[], steps: Step[], conflicts: Conflict[]): Solution {
  let set = 0;
  let all = true;
  for (let i = 0; i < known.length; i++) {
    const quantity = known[i]!;
    if (lo[quantity] !== 0 || hi[quantity] !== max[quantity]) set |= 1 << quantity;
    else if (!has(plan.assumed, quantity)) all = false;
  }
  const values = writeEnds(set);
  const shown = all ? steps : steps.filter(({ quantity }) => values[quantity]);
  return { values, steps: shown, conflicts, elasticities: plan.elasticities };
}
