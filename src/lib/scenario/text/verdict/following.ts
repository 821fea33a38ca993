import { solve, type Interval, type QuantityId } from '$lib/estimate';
import type { TextRun } from '../read/text-run';
import { givensOf } from './givens';

/** A quantity that a run's figures tell. */
export interface Following {
  quantity: QuantityId;
  value: Interval;
}

/**
 * What follows from a run's figures to the letter, by 6 FLOP a parameter and token and the chip's dense peak. What is
 * only assumed of the site takes no part.
 */
export function followingFrom(run: TextRun): Following[] {
  const { given } = givensOf(run, 'stated');
  const { values } = solve(given);
  return (Object.keys(values) as QuantityId[])
    .filter((id) => !given[id])
    .map((quantity) => ({ quantity, value: values[quantity]! }));
}
