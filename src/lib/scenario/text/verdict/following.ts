import { solve, type Interval, type QuantityId } from '$lib/estimate';
import type { TextRun } from '../read/text-run';
import { givensOf } from './givens';

/** A quantity that a run's figures tell. */
export interface Following {
  quantity: QuantityId;
  value: Interval;
}

/** A range as wide says little more than that nobody knows. */
const WIDEST = 2;

/**
 * What follows from a run's figures to the letter, by 6 FLOP a parameter and token and the chip's dense peak. What is
 * only assumed of the site takes no part, and what is left open widely is left out; a bound follows from "over" and "under" alone.
 */
export function followingFrom(run: TextRun): Following[] {
  const { given } = givensOf(run, 'stated');
  const { values } = solve(given);
  const isOpen = Object.values(given).some(isOneSided);
  return (Object.keys(values) as QuantityId[])
    .map((quantity) => ({ quantity, value: values[quantity]! }))
    .filter(({ quantity, value }) => !given[quantity] && (isOneSided(value) ? isOpen : isNarrow(value)));
}

const isOneSided = ({ lo, hi }: Interval): boolean => lo === 0 || hi === Infinity;

const isNarrow = ({ lo, hi }: Interval): boolean => hi / lo < WIDEST;
