import type { Interval } from '$lib/estimate';
import type { Ratio } from './decimal';
import { readInterval, type IntervalProblem } from './interval-text';
import { cut, printable } from './link-text';

/** What is wrong with a value in a link. */
export type LinkProblem =
  | IntervalProblem
  /** A key given again; the first one stands. */
  | 'duplicate'
  /** `solve` names no quantity. */
  | 'unknown-quantity'
  /** `base` names no run of the comparison. */
  | 'unknown-run'
  /** `measure` names none. */
  | 'unknown-measure'
  /** `theme` is none that a frame can have. */
  | 'unknown-theme'
  /** A name that was cut. */
  | 'too-long'
  /** Causes of an uptime that is given itself. */
  | 'uptime-given'
  /** `chip`, `precision` or `model` names none of the catalogue. */
  | 'unknown-chip'
  | 'unknown-precision'
  | 'unknown-model'
  /** `software` names none, and a word of `plan` says nothing. */
  | 'unknown-software'
  | 'unknown-degree'
  /** `basis` or `keep` says what neither can. */
  | 'unknown-word'
  /** A precision where no chip is named, or at which the chip has no stated peak. */
  | 'without-chip'
  | 'no-peak'
  /** `convention` or `recompute` names no way to count. */
  | 'unknown-convention'
  | 'unknown-recomputation'
  /** Not a whole number from 1. */
  | 'no-count'
  /** A field that an architecture lacks, or in which it contradicts itself. */
  | 'missing-field'
  | 'impossible-field';

/** Something in a link that was not taken as it stands; `value` is its text, cut to a length fit to show. */
export interface Notice {
  key: string;
  value: string;
  problem: LinkProblem;
}

/** The query of a link while it is read. What cannot be taken as it stands is noted. */
export class Query {
  readonly notices: Notice[] = [];
  /** The values of each key, in their order. */
  readonly #values = new Map<string, string[]>();

  constructor(search: string) {
    for (const [key, value] of new URLSearchParams(search)) {
      const values = this.#values.get(key);
      if (values) values.push(value);
      else this.#values.set(key, [value]);
    }
  }

  report(key: string, value: string, problem: LinkProblem): void {
    this.notices.push({ key, value: cut(printable(value)), problem });
  }

  /** The first value of a key. */
  first(key: string): string | undefined {
    const [value, again] = this.#values.get(key) ?? [];
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

  /** The whole number of a key, from 1 to `max`; `8k` is 8000. */
  count(key: string, max = Number.MAX_SAFE_INTEGER): number | undefined {
    const text = this.first(key);
    if (text === undefined) return undefined;
    const value = readInterval(text, { num: 1, den: 1 });
    if (typeof value !== 'string' && value.lo === value.hi && Number.isInteger(value.lo) && value.lo <= max)
      return value.lo;
    this.report(key, text, typeof value === 'string' ? value : value.lo > max ? 'too-large' : 'no-count');
    return undefined;
  }
}
