import { setOf } from './bits';
import { isPoint, middle } from './interval';
import { planFor } from './plan';
import { quantityIds } from './quantity';
import type { Given, Solution } from './solution';
import { solve } from './solve';

/**
 * One exact run out of all that is possible, for where a single value must stand for a range: each given figure in
 * turn in the middle of what it and those before it leave, and what follows from those. Holds only what is settled.
 * The givens must not conflict.
 */
export function typical(given: Given): Solution['values'] {
  const ids = quantityIds.filter((id) => given[id] !== undefined);
  const dependent = new Set(planFor(setOf(ids)).derived.map(({ quantity }) => quantityIds[quantity]!));
  const chosen: Given = {};
  for (const id of ids.filter((id) => !dependent.has(id))) {
    const said = given[id]!;
    const isExact = typeof said === 'number' || isPoint(said);
    const range = isExact ? said : solve({ ...given, ...chosen }).values[id];
    if (range !== undefined) chosen[id] = typeof range === 'number' ? range : middle(range);
  }
  const { values } = solve(chosen);
  return Object.fromEntries(Object.entries(values).filter(([, range]) => isPoint(range)));
}
