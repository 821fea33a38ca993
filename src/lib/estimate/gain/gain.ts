import { middle, type Interval } from '../network/interval';
import { measures, type Measure, type MeasureId } from './measure';
import { isSettled, rangeOf, valueOf } from './monomial';
import { splitFor, type Cause, type Unknown } from './part';
import { quotient, quotientRange } from '../network/quotient';
import type { Side } from './side';

/** A part of a gain. It has several causes where only what they make together is known, or counts. */
export interface Factor {
  causes: readonly Cause[];
  /** What is possible; 0 to Infinity where the ends that are given leave it open. */
  range: Interval;
  /** One value to stand for it. */
  value: number;
}

/** How many times as much of a measure one run has as another, and where that comes from. */
export interface Gain {
  measure: MeasureId;
  /** Nothing where nothing follows; without a value where it is bounded only. */
  total?: { range: Interval; value?: number };
  /** In the order of the causes. If nothing is unknown, their values multiply to that of the total. */
  factors: Factor[];
  unknown: readonly Unknown[];
}

/**
 * How many times as much of a measure a run has as the base, split into the parts of its causes. Nothing where the
 * figures of a side contradict each other. With the sides exchanged each number is exactly one over what it was.
 *
 * @example
 * const base = sideOf({ peakFlops: 312e12, usefulFlops: 134e12 });
 * gainOf(base, sideOf({ peakFlops: 989e12, gpuFlops: 400e12, uptime: 0.95 }), 'useful');
 * // 2.84: peakFlops 3.17, mfu and uptime together 0.89, as the uptime of the base is not known
 */
export function gainOf(base: Side, run: Side, measure: MeasureId): Gain | undefined {
  if ([base, run].some(({ solution }) => solution.conflicts.length > 0)) return undefined;
  const whole: Measure = measures[measure];
  const { parts, unknown } = splitFor(measure, base, run);
  const value = (part: Measure): number => quotient(valueIn(part, run), valueIn(part, base));
  const range = (part: Measure): Interval => quotientRange(rangeIn(part, run), rangeIn(part, base));
  const isSettled = unknown.length === 0;
  const total = range(whole);
  const isOpen = total.lo === 0 && total.hi === Infinity;
  return {
    measure,
    ...(!isOpen && { total: { range: total, ...(isSettled && { value: value(whole) }) } }),
    factors: parts.map((part) => ({ causes: part.causes, range: range(part), value: value(part) })),
    unknown
  };
}

/** What is possible for a measure of a run that does not contradict itself, if anything follows. */
export function amountOf(measure: MeasureId, side: Side): Interval | undefined {
  if (side.solution.conflicts.length > 0) return undefined;
  const range = rangeIn(measures[measure], side);
  return range.lo === 0 && range.hi === Infinity ? undefined : range;
}

/** Whether a measure of a run follows from what is given, rather than being bounded at most. */
export function isMeasured(measure: MeasureId, side: Side): boolean {
  const { of, text }: Measure = measures[measure];
  return isSettled(of, side.settled) && (!text || side.text !== undefined);
}

/** What is possible for a measure on a side. */
function rangeIn({ of, text }: Measure, side: Side): Interval {
  const { lo, hi } = rangeOf(of, side.solution.values) ?? anything;
  const { lo: least, hi: most } = text ? (side.text ?? anything) : one;
  return { lo: Math.min(lo * least, Number.MAX_VALUE), hi: Math.max(hi * most, Number.MIN_VALUE) };
}

const anything: Interval = { lo: 0, hi: Infinity };
const one: Interval = { lo: 1, hi: 1 };

/** A measure of the one run that stands for a side. */
function valueIn({ of, text }: Measure, side: Side): number {
  return valueOf(of, side.typical) * (text && side.text ? middle(side.text) : 1);
}
