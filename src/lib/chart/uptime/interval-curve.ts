import { goodput, youngInterval, dalyInterval, writeParts, type Causes } from '$lib/estimate/uptime';

/** A point of the chart: decades of seconds, uptime. */
export interface IntervalPoint {
  x: number;
  y: number;
}

/** A named place on the curve. */
export interface IntervalMark extends IntervalPoint {
  id: 'best' | 'young' | 'daly';
}

export interface IntervalCurve {
  /** Decades of seconds. */
  xDomain: [number, number];
  yDomain: [number, number];
  /** Intervals to label the axis at, s. */
  xTicks: number[];
  /** Uptimes to label the axis at. */
  yTicks: number[];
  curve: IntervalPoint[];
  /** The interval in use. */
  point: IntervalPoint;
  /** The best interval, and where the approximations put it. */
  marks: IntervalMark[];
  /** Intervals within a point of the best uptime, decades of seconds; ends at the axis if it goes on beyond. */
  flat: [number, number];
}

const SAMPLES = 73;
/** How much less uptime is hardly less. */
const POINT = 0.01;

/** Intervals people speak of, s: 1 s, 10 s, 1 min, 10 min, 1 h, 10 h, 4 days, 40 days, a year, 10 years. */
const spoken = [1, 10, 60, 600, 3600, 36_000, 345_600, 3_456_000, 31_557_600, 315_576_000];

/** Geometry of the chart of uptime against the checkpoint interval, two decades and more around the best. */
export function intervalCurve(causes: Causes): IntervalCurve {
  const { blocking } = writeParts(causes);
  const { mtbf, uptime, interval } = goodput(causes);
  const at = (seconds: number): IntervalPoint => {
    const set = { ...causes, interval: Math.min(1e12, Math.max(1, seconds)) };
    return { x: Math.log10(seconds), y: goodput(set).uptime };
  };
  const best = goodput({ ...causes, interval: undefined }).interval;
  const xDomain = around([best, interval]);
  const curve = Array.from({ length: SAMPLES }, (_, i) =>
    at(10 ** (xDomain[0] + ((xDomain[1] - xDomain[0]) * i) / (SAMPLES - 1)))
  );
  const top = Math.max(uptime, at(best).y);
  const run = { blocking, mtbf };
  const approximations = [
    { id: 'young' as const, seconds: youngInterval(run) },
    { id: 'daly' as const, seconds: dalyInterval(run) }
  ];
  const yDomain: [number, number] = [
    Math.max(0, Math.floor(10 * (top - 0.4)) / 10),
    Math.ceil(10 * top) / 10 || 1
  ];
  return {
    xDomain,
    yDomain,
    xTicks: spoken.filter((seconds) => isWithin(Math.log10(seconds), xDomain)),
    yTicks: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((tenth) => tenth / 10).filter((y) => isWithin(y, yDomain)),
    curve,
    point: at(interval),
    marks: [
      { id: 'best', ...at(best) },
      ...approximations
        .filter(({ seconds }) => seconds >= 1 && isWithin(Math.log10(seconds), xDomain))
        .map(({ id, seconds }) => ({ id, ...at(seconds) }))
    ],
    flat: flatAround(Math.log10(best), (decade) => at(10 ** decade).y >= at(best).y - POINT, xDomain)
  };
}

/** Whole decades a decade and a half to both sides of some intervals, none below a second. */
function around(intervals: number[]): [number, number] {
  const decades = intervals.map(Math.log10);
  return [Math.max(0, Math.floor(Math.min(...decades) - 1)), Math.ceil(Math.max(...decades) + 1)];
}

const isWithin = (x: number, [lo, hi]: [number, number]): boolean => x >= lo && x <= hi;

/** How far to both sides a condition holds that does in the middle and, outwards, stops once. */
function flatAround(
  middle: number,
  holds: (decade: number) => boolean,
  [lo, hi]: [number, number]
): [number, number] {
  const edge = (end: number): number => {
    if (holds(end)) return end;
    let [inside, outside] = [middle, end];
    for (let i = 0; i < 40; i++) {
      const half = (inside + outside) / 2;
      if (holds(half)) inside = half;
      else outside = half;
    }
    return inside;
  };
  return [edge(lo), edge(hi)];
}
