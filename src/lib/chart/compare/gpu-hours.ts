import { solve, middle, type Interval, type Solution } from '$lib/estimate';

export interface HoursPart {
  id: 'ideal' | 'utilisation' | 'downtime';
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
 * is lost while nothing is trained. Undefined where one of them does not follow. Widths are those of the middle of
 * each range.
 */
export function gpuHours({ values }: Solution): HoursPart[] | undefined {
  const { compute, peakFlops, gpuFlops, gpuTime } = values;
  if (!compute || !peakFlops || !gpuFlops || !gpuTime) return undefined;
  const ideal = timeAt(compute, peakFlops);
  const stepping = timeAt(compute, gpuFlops);
  if (![ideal, stepping, gpuTime].every(({ lo, hi }) => lo > 0 && hi < Infinity)) return undefined;
  const total = middle(gpuTime);
  const ends = [middle(ideal), middle(stepping), total];
  if (ends[0]! > ends[1]! * (1 + 1e-9) || ends[1]! > total * (1 + 1e-9)) return undefined;
  const ranges = [ideal, between(ideal, stepping, values.mfu), between(stepping, gpuTime, values.uptime)];
  return (['ideal', 'utilisation', 'downtime'] as const).map((id, i) => ({
    id,
    value: ends[i]! - (ends[i - 1] ?? 0),
    range: ranges[i]!,
    end: ends[i]! / total,
    endRange: { lo: [ideal, stepping, gpuTime][i]!.lo / total, hi: [ideal, stepping, gpuTime][i]!.hi / total }
  }));
}

/** GPU-time the compute takes at a rate per GPU; where both have open ends it can be anything. */
const timeAt = (compute: Interval, rate: Interval): Interval =>
  solve({ compute, usefulFlops: rate }).values.gpuTime ?? { lo: 0, hi: Infinity };

/** What is lost between two stages, from what passes and the share of it: (1 - share) of the later one. */
function between(before: Interval, after: Interval, share: Interval | undefined): Interval {
  if (!share) return { lo: Math.max(0, after.lo - before.hi), hi: after.hi - before.lo };
  return { lo: Math.max(0, after.lo * (1 - share.hi)), hi: after.hi * (1 - share.lo) };
}
