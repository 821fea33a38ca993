import { solve, middle, type Interval, type Solution } from '$lib/estimate';

export interface HoursPart {
  id: 'ideal' | 'utilisation' | 'downtime' | 'lost';
  /** GPU-seconds, so that the parts sum to the total. */
  value: number;
  /** What is possible for it. */
  range: Interval;
  /** Where it ends along the whole, 0 to 1, and what is possible for that. */
  end: number;
  endRange: Interval;
}

/**
 * Where the GPU-time goes: what the compute needs at the dense peak, what is lost because less is achieved, and what
 * is lost while nothing is trained; the last two as one where nothing tells them apart. Undefined where one of them does
 * not follow. Widths are those of the middle of each range. What cannot be lost is no part.
 */
export function gpuHours({ values }: Solution): HoursPart[] | undefined {
  const { compute, peakFlops, gpuFlops, gpuTime, mfu, uptime } = values;
  if (!compute || !peakFlops || !gpuTime) return undefined;
  const ideal = timeAt(compute, peakFlops);
  const isTold = gpuFlops && !(mfu?.hi === 1 && uptime?.hi === 1 && mfu.lo < 1 && uptime.lo < 1);
  const stepping = isTold ? timeAt(compute, gpuFlops) : undefined;
  const stages = [ideal, ...(stepping ? [stepping] : []), gpuTime];
  if (!stages.every(({ lo, hi }) => lo > 0 && hi < Infinity)) return undefined;
  const total = middle(gpuTime);
  const ends = stages.map(middle);
  if (ends.some((end, i) => end > (ends[i + 1] ?? Infinity) * (1 + 1e-9))) return undefined;
  const losses: [id: HoursPart['id'], range: Interval][] = stepping
    ? [
        ['utilisation', between(ideal, stepping, mfu)],
        ['downtime', between(stepping, gpuTime, uptime)]
      ]
    : [['lost', between(ideal, gpuTime, values.runMfu)]];
  const parts: typeof losses = [['ideal', ideal], ...losses];
  return parts
    .map(([id, range], i) => ({
      id,
      value: ends[i]! - (ends[i - 1] ?? 0),
      range,
      end: ends[i]! / total,
      endRange: { lo: stages[i]!.lo / total, hi: stages[i]!.hi / total }
    }))
    .filter(({ range }) => range.hi > 0);
}

/** GPU-time the compute takes at a rate per GPU; where both have open ends it can be anything. */
const timeAt = (compute: Interval, rate: Interval): Interval =>
  solve({ compute, usefulFlops: rate }).values.gpuTime ?? { lo: 0, hi: Infinity };

/** What is lost between two stages, from what passes and the share of it: (1 - share) of the later one. */
function between(before: Interval, after: Interval, share: Interval | undefined): Interval {
  if (!share) return { lo: Math.max(0, after.lo - before.hi), hi: after.hi - before.lo };
  return { lo: Math.max(0, after.lo * (1 - share.hi)), hi: after.hi * (1 - share.lo) };
}
