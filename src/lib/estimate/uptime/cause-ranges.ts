import type { CauseId, Causes } from './causes';
import { goodput, intervalOf } from './goodput';

/** A closed range in which zero is a value like others. */
export interface Range {
  lo: number;
  hi: number;
}

/** Causes of which each may be a range. */
export type CauseRanges = Record<CauseId, Range> & Pick<Causes, 'failover'> & { interval?: Range };

/** Whether more of a cause is better; of all others less is. */
const moreIsBetter: ReadonlySet<CauseId> = new Set(['gpuMtbf', 'overlap', 'spares']);

/**
 * The causes with every range at its better or at its worse end. As each cause alone moves the uptime one way, whatever
 * the others are (short of checkpoints that take half the time between failures), the range of the uptime is from the
 * one to the other. Only of an interval neither end need be the better one: there it is the value nearest to the best,
 * and the worse is the end at which less uptime is left.
 */
export function endOf(ranges: CauseRanges, end: 'better' | 'worse'): Causes {
  const { interval, failover, ...rest } = ranges;
  const causes = { failover } as Causes;
  for (const [id, { lo, hi }] of Object.entries(rest) as [CauseId, Range][])
    causes[id] = moreIsBetter.has(id) === (end === 'better') ? hi : lo;
  if (!interval) return causes;
  if (end === 'better') {
    const best = intervalOf(causes);
    return { ...causes, interval: Math.min(interval.hi, Math.max(interval.lo, best)) };
  }
  const [short, long] = [interval.lo, interval.hi].map((interval) => ({ ...causes, interval }));
  return goodput(short!).uptime < goodput(long!).uptime ? short! : long!;
}

/** The causes with every range at one value in its middle: the geometric mean, or half of a range from zero. */
export function middleOf(ranges: CauseRanges): Causes {
  const { interval, failover, ...rest } = ranges;
  const causes = { failover } as Causes;
  for (const [id, range] of Object.entries(rest) as [CauseId, Range][]) causes[id] = centre(range);
  return interval ? { ...causes, interval: centre(interval) } : causes;
}

/** One value to stand for a range. */
export function centre({ lo, hi }: Range): number {
  if (lo === hi) return lo;
  return lo > 0 ? Math.sqrt(lo) * Math.sqrt(hi) : hi / 2;
}

/** What is possible for the uptime. */
export const uptimeRange = (ranges: CauseRanges): Range => ({
  lo: goodput(endOf(ranges, 'worse')).uptime,
  hi: goodput(endOf(ranges, 'better')).uptime
});
