import { isPoint, type Interval } from '$lib/estimate';
import { parseDecimal, scaleDecimal, shortestDecimal, type Ratio } from './decimal';

/** Why a text is no interval. */
export type IntervalProblem =
  /** Not a number or range, or absurdly long. */
  | 'unreadable'
  /** Zero or negative. */
  | 'not-positive'
  /** Positive, but nothing a double can hold in SI. */
  | 'too-small'
  | 'too-large'
  /** A range whose first end is above its second. */
  | 'reversed'
  /** `..` alone. */
  | 'no-bound'
  /** Above 100 % of a utilisation or uptime. */
  | 'above-domain';

/**
 * Reads a number or range as links have it, in a unit and at most `max`, as SI:
 * `readInterval('380..430', units.gpuFlops)` is 380e12 to 430e12. Never throws.
 */
export function readInterval(text: string, unit: Ratio, max = Infinity): Interval | IntervalProblem {
  const dots = text.indexOf('..');
  const isRange = dots >= 0;
  const from = (isRange ? text.slice(0, dots) : text).trim();
  const to = (isRange ? text.slice(dots + 2) : text).trim();
  if (isRange && !from && !to) return 'no-bound';
  const lo = isRange && !from ? 0 : readBound(from, unit);
  const hi = isRange && !to ? Infinity : readBound(to, unit);
  if (typeof lo === 'string') return lo;
  if (typeof hi === 'string') return hi;
  if (lo > hi) return 'reversed';
  return lo > max || (hi > max && hi < Infinity) ? 'above-domain' : { lo, hi };
}

function readBound(text: string, unit: Ratio): number | IntervalProblem {
  const decimal = parseDecimal(text);
  if (!decimal) return 'unreadable';
  if (decimal.digits <= 0n) return 'not-positive';
  const value = scaleDecimal(decimal, unit);
  if (value === 0) return 'too-small';
  return value === Infinity ? 'too-large' : value;
}

/** The shortest text that `readInterval` turns into exactly this interval, which is not open at both ends. */
export function writeInterval(interval: Interval, unit: Ratio): string {
  const { lo, hi } = interval;
  if (isPoint(interval)) return shortestDecimal(lo, unit);
  const from = lo === 0 ? '' : shortestDecimal(lo, unit);
  const to = hi === Infinity ? '' : shortestDecimal(hi, unit);
  return `${from}..${to}`;
}
