import { has } from './bits';
import { conflictsIn } from './conflict';
import { exact, hi, lo, max, readEnds, writeEnds } from './ends';
import { recipeFor, type Derived, type Recipe } from './recipe';
import { lowerEnd, upperEnd } from './product';
import type { Conflict, Given, Solution, Step } from './solution';
import { NOISE, tighten } from './tighten';

/**
 * Everything that follows from what is given: any subset of the quantities, each a number or an interval in SI.
 * Nothing is assumed. Bounds are attained by some choice within the givens. A conflict is reported if and only if no
 * choice satisfies them all; `values` then come from givens independent of each other, the first in the order of
 * the quantities.
 *
 * @throws RangeError naming the quantity, if a number is not positive and finite, an interval is not
 * `0 <= lo <= hi`, `lo < Infinity`, `hi > 0`, or a given share (`mfu`, `uptime`, `runMfu`) is above 1 (an open end is cut there).
 * @example solve({ params: 70e9, tokens: 15e12, attention: 1 }).values.compute // { lo: 6.3e24, hi: 6.3e24 }
 */
export function solve(given: Given): Solution {
  const recipe = recipeFor(readEnds(given));
  openDomains(recipe);
  if (!recipe.redundant) {
    derive(recipe.derived, exact);
    derive(recipe.bounded, false);
    if (isWithinDomains(recipe)) return solution(recipe, recipe.known, recipe.steps, []);
    openDomains(recipe);
  }
  const conflicts = conflictsIn(recipe);
  if (conflicts.length > 0) {
    derive(recipe.derived, exact);
    return solution(recipe, recipe.determined, recipe.independentSteps, conflicts);
  }
  tighten(recipe);
  return solution(recipe, recipe.known, recipe.steps, []);
}

/** A share that is not given can still be anything up to 1. */
function openDomains({ domains }: Recipe): void {
  for (let i = 0; i < domains.length; i++) {
    lo[domains[i]!] = 0;
    hi[domains[i]!] = max[domains[i]!]!;
  }
}

/** Whether no share passes its domain. One that can be anything but for the noise of arithmetic can be anything. */
function isWithinDomains({ domains }: Recipe): boolean {
  for (let i = 0; i < domains.length; i++) {
    const share = domains[i]!;
    if (lo[share] === 0 && Math.abs(hi[share]! - max[share]!) < NOISE) hi[share] = max[share]!;
    if (hi[share]! > max[share]!) return false;
  }
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
function solution(recipe: Recipe, known: readonly number[], steps: Step[], conflicts: Conflict[]): Solution {
  let set = 0;
  let all = true;
  for (let i = 0; i < known.length; i++) {
    const quantity = known[i]!;
    if (lo[quantity] !== 0 || hi[quantity] !== max[quantity]) set |= 1 << quantity;
    else if (!has(recipe.assumed, quantity)) all = false;
  }
  const values = writeEnds(set);
  const shown = all ? steps : steps.filter(({ quantity }) => values[quantity]);
  return { values, steps: shown, conflicts, elasticities: recipe.elasticities };
}
