import type { Gain } from './gain';
import type { Interval } from '../network/interval';

/** A gain in words: more than the base, less, as much to within a rounding, or open because the range spans both. */
export type Direction = 'more' | 'less' | 'same' | 'open' | 'unknown';

/**
 * What the chip's peak has to do with a gain (or a loss): it explains all of it or part of it, it may explain all
 * within the ranges given, both sides have the same peak, it works against it, or its part is not known.
 */
export type ChipRole = 'all' | 'part' | 'maybe' | 'none' | 'against' | 'unknown';

export interface Explanation {
  direction: Direction;
  /** Nothing where the measure leaves the chip out, or is its peak alone, or the direction leaves nothing to explain. */
  chip?: ChipRole;
}

/** Figures this close are the same, relative: half a unit in the third digit. */
const SAME = 0.005;

/** What a gain says: whether it is one, and what of it the chip explains. */
export function explain({ total, factors, unknown }: Gain): Explanation {
  if (!total) return { direction: 'unknown' };
  const direction = directionOf(total.range);
  const causes = [...factors, ...unknown].flatMap((part) => part.causes);
  if (!causes.includes('peakFlops') || causes.length === 1 || direction === 'open') return { direction };
  const chip = factors.find((factor) => factor.causes.includes('peakFlops'));
  if (!chip || chip.causes.length > 1) return { direction, chip: 'unknown' };
  if (direction === 'less') return { direction, chip: roleOf(inverse(chip.range), inverse(total.range)) };
  if (direction === 'more') return { direction, chip: roleOf(chip.range, total.range) };
  const alone = directionOf(chip.range);
  return { direction, chip: alone === 'same' ? 'none' : alone === 'open' ? 'maybe' : 'against' };
}

function directionOf({ lo, hi }: Interval): Direction {
  if (lo > 1 - SAME && hi < 1 + SAME) return 'same';
  if (lo >= 1) return 'more';
  return hi <= 1 ? 'less' : 'open';
}

/** The part of the chip in a gain above 1. */
function roleOf(chip: Interval, total: Interval): ChipRole {
  const alone = directionOf(chip);
  if (alone === 'same') return 'none';
  if (alone === 'less') return 'against';
  if (chip.lo >= total.hi * (1 - SAME)) return 'all';
  return alone === 'more' && chip.hi < total.lo * (1 - SAME) ? 'part' : 'maybe';
}

const inverse = ({ lo, hi }: Interval): Interval => ({ lo: 1 / hi, hi: 1 / lo });
