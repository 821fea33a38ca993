import { middle, type Interval, type Solution } from '$lib/estimate';
import type { BentTime, Fastest } from '$lib/scenario/uptime/bent-time';
import type { CurveLabel, CurvePlace, TimeCurve } from './time-curve';

/** Seconds. */
const DAY = 86_400;

/** Training time at one number of GPUs: in decades of days its ends and their middle, cut above the plot; and in s. */
export interface BentPlace extends CurvePlace {
  lo: number;
  hi: number;
  gpus: number;
  /** An end is Infinity where the run never ends. */
  time: Interval;
}

/** The answer: where its point is, and on which side it stands: above the line, inside the bend, or below the top. */
export interface BentAnswer extends CurvePlace {
  lo: number;
  hi: number;
  side: 'left' | 'right' | 'below';
}

/** The shortest time there is, and how its label stands below it: from there, about it or up to it. */
export interface FastestMark extends CurvePlace {
  fastest: Fastest;
  side: 'start' | 'middle' | 'end';
}

export interface BentCurve {
  /** Whole decades. */
  xDomain: [number, number];
  /** From a whole decade, or from a little below what is lowest, to a whole decade. */
  yDomain: [number, number];
  /** Decades to label the axes at. */
  xTicks: number[];
  yTicks: number[];
  curve: BentPlace[];
  label?: CurveLabel;
  point?: BentAnswer;
  fastest?: FastestMark;
  opened?: CurvePlace;
  /** The time asked for where no number of GPUs meets it: decades of days. */
  deadline?: number;
}

const SAMPLES = 97;
/** The shortest time is on the axis up to this many GPUs; what takes longer than this stands at the top. In decades of GPUs and of days. */
const FARTHEST = 7;
const LONGEST = 5;
/** What is left below the shortest time, and below one asked for, for a label: a share of the height. */
const BELOW = 0.14;

const decades = (value: number): number => Math.log10(value);
const days = (seconds: number): number => Math.log10(seconds / DAY);

/**
 * Geometry of the chart of training time against GPU count where the uptime falls with the count, both in decades. The
 * axes are those of the chart with a fixed uptime, and reach on to where more GPUs stop helping, and a little beyond.
 * `at` and `opened` are where the scenario and the one that was opened stand.
 */
export function bentCurve(
  { timeAt, fastest }: BentTime,
  values: Solution['values'],
  at: TimeCurve['point'],
  opened: TimeCurve['point']
): BentCurve {
  const gpus = at?.x ?? (values.gpus && isClosed(values.gpus) ? decades(middle(values.gpus)) : undefined);
  const mark = fastest && markOf(fastest, timeAt);
  const isNear = mark !== undefined && mark.x <= FARTHEST;
  const deadline = !at && values.time && isClosed(values.time) ? days(values.time.hi) : undefined;

  const xDomain = span([2, 5], [...known(gpus), ...(isNear ? [mark.x, mark.x + 0.3] : [])]);
  const highest = Math.max(LONGEST, isNear ? mark.y + 0.3 : 0);
  const yDomain = span(
    [0, 3],
    [...(at ? [at.lo, at.hi] : []), ...(isNear ? [mark.y] : []), ...known(deadline)]
  );
  yDomain[1] = Math.min(yDomain[1], Math.ceil(highest));
  const yTicks = within(yDomain, 6);
  const low = Math.min(...(isNear ? [mark.y] : []), ...known(deadline), Infinity);
  yDomain[0] = Math.min(yDomain[0], (low - BELOW * yDomain[1]) / (1 - BELOW));
  const top = yDomain[1] + 0.5;
  const cut = (y: number): number => Math.min(y, top);

  const curve = Array.from({ length: SAMPLES }, (_, i): BentPlace => {
    const x = xDomain[0] + ((xDomain[1] - xDomain[0]) * i) / (SAMPLES - 1);
    const time = timeAt(10 ** x);
    const [lo, hi] = [cut(days(time.lo)), cut(days(time.hi))];
    return { x, y: (lo + hi) / 2, lo, hi, gpus: 10 ** x, time };
  });
  return {
    xDomain,
    yDomain,
    xTicks: within(xDomain, 3),
    yTicks,
    curve,
    label: labelOf(curve, yDomain[1] - 0.2),
    // A run that never ends stands at the top.
    point: gpus === undefined ? undefined : standOf(at, gpus, mark?.x ?? Infinity, yDomain),
    fastest: isNear ? { ...mark, side: sideIn(mark.x, xDomain) } : undefined,
    opened: opened && isInside(opened, xDomain, yDomain) ? opened : undefined,
    deadline
  };
}

/** The number of GPUs at a place of the axis, to three digits and at least one away from that of another place. */
export function gpusAt(x: number, now: number | undefined): number {
  const gpus = Math.max(1, Math.round(Number((10 ** x).toPrecision(3))));
  if (now === undefined || gpus !== Math.round(now)) return gpus;
  return x > decades(now) ? gpus + 1 : Math.max(1, gpus - 1);
}

function markOf(fastest: Fastest, timeAt: BentTime['timeAt']): Omit<FastestMark, 'side'> {
  return { fastest, x: decades(fastest.middle), y: days(middle(timeAt(fastest.middle))) };
}

function standOf(at: TimeCurve['point'], x: number, bend: number, [from, top]: [number, number]): BentAnswer {
  const [y, lo, hi] = [at?.y ?? top, at?.lo ?? top, at?.hi ?? top].map((y) => Math.min(y, top));
  const isHigh = y! > top - 0.1 * (top - from);
  return { x, y: y!, lo: lo!, hi: hi!, side: isHigh ? 'below' : x > bend ? 'left' : 'right' };
}

/** Above the line to the right of the first place below a height. */
function labelOf(curve: readonly BentPlace[], height: number): CurveLabel | undefined {
  const first = curve.find(({ y }) => y <= height);
  if (!first) return undefined;
  const share = (first.x - curve[0]!.x) / (curve.at(-1)!.x - curve[0]!.x);
  return { x: first.x, y: first.y, side: share > 0.45 ? 'left' : 'right' };
}

function sideIn(x: number, [from, to]: [number, number]): FastestMark['side'] {
  const share = (x - from) / (to - from);
  return share > 0.6 ? 'end' : share < 0.35 ? 'start' : 'middle';
}

/** The decades of an axis, from the first on every second one where there are more than so many. */
function within([from, to]: [number, number], most: number): number[] {
  const step = to - from > most ? 2 : 1;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

function span([lo, hi]: [number, number], values: number[]): [number, number] {
  return [Math.min(lo, ...values.map(Math.floor)), Math.max(hi, ...values.map(Math.ceil))];
}

const isInside = ({ x, y }: CurvePlace, [x0, x1]: [number, number], [y0, y1]: [number, number]): boolean =>
  x >= x0 && x <= x1 && y >= y0 && y <= y1;

const known = (value: number | undefined): number[] => (value === undefined ? [] : [value]);
const isClosed = ({ lo, hi }: Interval): boolean => lo > 0 && hi < Infinity;
