import type { Interval } from '$lib/estimate';
import { parseDecimal, scaleDecimal, type Ratio } from './decimal';
import { cut, printable } from './link-text';

/** What is wrong with a value in a link. */
export type Problem =
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
  | 'above-domain'
  /** A key given again; the first one stands. */
  | 'duplicate'
  /** `solve` names no quantity. */
  | 'unknown-quantity'
  /** `base` names no run of the comparison. */
  | 'unknown-run'
  /** `measure` names none. */
  | 'unknown-measure'
  /** A name that was cut. */
  | 'too-long';

/** Something in a link that was not taken as it stands; `value` is its text, cut to a length fit to show. */
export interface Notice {
  key: string;
  value: string;
  problem: Problem;
}

/** The query of a link while it is read. What cannot be taken as it stands is noted. */
export class Query {
  readonly notices: Notice[] = [];
  readonly #query: URLSearchParams;

  constructor(search: string) {
    this.#query = new URLSearchParams(search);
  }

  report(key: string, value: string, problem: Problem): void {
    this.notices.push({ key, value: cut(printable(value)), problem });
  }

  /** The first value of a key. */
  first(key: string): string | undefined {
    const [value, again] = this.#query.getAll(key);
    if (again !== undefined) this.report(key, again, 'duplicate');
    return value;
  }

  /** The interval of a key in SI, read in its unit, at most `max`. */
  interval(key: string, unit: Ratio, max = Infinity): Interval | undefined {
    const text = this.first(key);
    if (text === undefined) return undefined;
    const value = readInterval(text, unit, max);
    if (typeof value !== 'string') return value;
    this.report(key, text, value);
    return undefined;
  }
}

function readInterval(text: string, unit: Ratio, max: number): Interval | Problem {
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

function readBound(text: string, unit: Ratio): number | Problem {
  const decimal = parseDecimal(text);
  if (!decimal) return 'unreadable';
  if (decimal.digits <= 0n) return 'not-positive';
  const value = scaleDecimal(decimal, unit);
  if (value === 0) return 'too-small';
  return value === Infinity ? 'too-large' : value;
}
