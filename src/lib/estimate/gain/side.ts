import { has, setOf } from '../network/bits';
import type { Interval } from '../network/interval';
import { domainMax, quantityIds, type QuantityId } from '../network/quantity';
import type { Given, Solution } from '../network/solution';
import { solve } from '../network/solve';
import { typical, type Exact } from './typical';

/** A run as one side of a comparison. */
export interface Side {
  solution: Solution;
  /** Bit set of the quantities that are given or follow from what is; the others are bounded at most. */
  settled: number;
  /** One exact run out of all that is possible. */
  typical: Exact;
  /** Text per token, counted in that of a tokenizer common to all sides. */
  text?: Interval;
}

/**
 * A side of a comparison, from what is given of a run.
 *
 * @throws RangeError as `solve` does.
 */
export function sideOf(given: Given, text?: Interval): Side {
  const said: Given = Object.fromEntries(
    quantityIds
      .filter((id) => given[id] !== undefined && !saysNothing(id, given[id]))
      .map((id) => [id, given[id]])
  );
  const solution = solve(said);
  const { values, elasticities, conflicts } = solution;
  const known = quantityIds.filter((id) => values[id]);
  const settled = setOf(known.filter((id) => said[id] !== undefined || elasticities[id] !== undefined));
  return { solution, settled, typical: conflicts.length > 0 ? {} : typical(said), text };
}

/** Whether a quantity is given or follows on a side, rather than being bounded at most. */
export const isSettledOn = (side: Side, id: QuantityId): boolean =>
  has(side.settled, quantityIds.indexOf(id));

/** Whether a given leaves a quantity all it can be. */
const saysNothing = (id: QuantityId, value: number | Interval): boolean =>
  typeof value !== 'number' && value.lo === 0 && value.hi >= domainMax(id);
