import { isPoint, type Interval } from '$lib/estimate';

/** What the `value` of a `<data>` element says: the number in SI, unrounded, or `lo..hi` with open ends left out. */
export function dataValue(interval: Interval): string {
  const { lo, hi } = interval;
  return isPoint(interval) ? String(lo) : `${lo || ''}..${hi < Infinity ? hi : ''}`;
}
