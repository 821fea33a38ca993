import type { Figures } from './figure';

const SPACE = '\u00a0';
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const YEAR = 365.25 * DAY;

/** A time as one would say it: "57.5 s", "18.6 min", "3.09 hours", "61.7 days". */
export function duration(seconds: number, { numbers, texts }: Figures, digits = 3): string {
  const say = (scale: number, unit: string | ((value: number) => string)): string => {
    const value = seconds / scale;
    return `${numbers.plain(value, digits)}${SPACE}${typeof unit === 'string' ? unit : unit(value)}`;
  };
  if (seconds < 100) return say(1, 's');
  if (seconds < 100 * MINUTE) return say(MINUTE, 'min');
  if (seconds < 100 * HOUR) return say(HOUR, texts.units.hours);
  if (seconds < 3 * YEAR) return say(DAY, texts.units.days);
  return say(YEAR, texts.units.years);
}

/** A round time for an axis, in the largest unit that it has a whole number of: "10 min", "1 hour". */
export function tickTime(seconds: number, { numbers, texts }: Figures): string {
  const units: [number, string | ((value: number) => string)][] = [
    [YEAR, texts.units.years],
    [DAY, texts.units.days],
    [HOUR, texts.units.hours],
    [MINUTE, 'min'],
    [1, 's']
  ];
  const [scale, unit] = units.find(([scale]) => seconds >= scale) ?? [1, 's'];
  const value = seconds / scale;
  return `${numbers.plain(value)}${SPACE}${typeof unit === 'string' ? unit : unit(value)}`;
}

/** Both ends of a range of times, "9.1–12 min", with one unit where both have the same. */
export function durations({ lo, hi }: { lo: number; hi: number }, figures: Figures): string {
  const [from, to] = [duration(lo, figures), duration(hi, figures)];
  if (from === to) return from;
  const [number = '', unit] = from.split(SPACE);
  return unit === to.split(SPACE)[1]
    ? `${number}${figures.texts.range.to}${to}`
    : `${from}${figures.texts.range.to}${to}`;
}
