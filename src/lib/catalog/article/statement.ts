import { point, type Interval } from '$lib/estimate';

/** A figure as somebody states it, in SI. */
export interface Statement {
  /** What it says to the letter, once for each way to read it: "16K" is 16,000 or 16,384. */
  readings: readonly Interval[];
  /** All it covers once rounding is allowed for. */
  wide: Interval;
}

/** A number known to the last digit: a count, a date. */
export const exactly = (value: number): Statement => ({ readings: [point(value)], wide: point(value) });

/**
 * A number that may have been rounded to the digits it is written with, zeros at its end not counted as digits:
 * `rounded('64e9')` covers 63.5e9 to 64.5e9, `rounded('1300000', 3600)` 1.25 to 1.35 million hours in seconds.
 */
export const rounded = (text: string, unit = 1): Statement => widened(text, unit, 0.5);

/** "About": wider than rounding, by one in its last digit. `about('800e6')` covers 700e6 to 900e6. */
export const about = (text: string, unit = 1): Statement => widened(text, unit, 1);

/** "Over", "more than": everything from the number to `max`, that is to the end of the quantity's domain. */
export function over(text: string, max = Infinity): Statement {
  const interval = { lo: Number(text), hi: max };
  return { readings: [interval], wide: interval };
}

/** Anything between two figures that a source gives side by side. */
export function between(least: number, most: number): Statement {
  const interval = { lo: least, hi: most };
  return { readings: [interval], wide: interval };
}

/** From the least to the most of several statements. */
export function hullOf(statements: readonly Statement[]): Statement {
  const [first, ...others] = statements;
  if (first && others.length === 0) return first;
  const hull = (intervals: Interval[]): Interval => ({
    lo: Math.min(...intervals.map(({ lo }) => lo)),
    hi: Math.max(...intervals.map(({ hi }) => hi))
  });
  return {
    readings: [hull(statements.flatMap(({ readings }) => readings))],
    wide: hull(statements.map(({ wide }) => wide))
  };
}

/** "24K": 24 times 1,000 or 1,024, either of them rounded. */
export function kilo(text: string): Statement {
  const [thousands, binary] = [rounded(text, 1000), rounded(text, 1024)];
  return {
    readings: [...thousands.readings, ...binary.readings],
    wide: { lo: thousands.wide.lo, hi: binary.wide.hi }
  };
}

/** A day, or a month or year as all of its days: days since 1970. `date('2023-02')`. */
export function date(text: string): Statement {
  const [year = 0, month, day] = text.split('-').map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const end = Date.UTC(year + (month ? 0 : 1), month ? (day ? month - 1 : month) : 0, (day ?? 0) + 1);
  const interval = { lo: start / DAY, hi: end / DAY - 1 };
  return { readings: [interval], wide: interval };
}

const DAY = 86_400_000;

function widened(text: string, unit: number, by: number): Statement {
  const value = Number(text);
  const margin = by * lastDigit(text);
  return {
    readings: [point(value * unit)],
    wide: { lo: (value - margin) * unit, hi: (value + margin) * unit }
  };
}

/** What one in the last digit is worth that a number is written with: 1e9 in '64e9', 100 in '1300', 0.1 in '2.0'. */
function lastDigit(text: string): number {
  const [mantissa = '', exponent = '0'] = text.split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const zeros = decimals ? 0 : (/0*$/.exec(whole)?.[0].length ?? 0);
  return Number(`1e${zeros - decimals.length + Number(exponent)}`);
}
