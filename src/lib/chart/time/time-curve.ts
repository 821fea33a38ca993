import { middle, solve, type Interval, type Solution } from '$lib/estimate';
import type { WallClock } from '$lib/catalog';
import { sidesFor, type Blocks, type LabelSide } from '../plot/label-sides';

/** Seconds. */
const DAY = 86_400;
const SAMPLES = 13;

/** A place in the chart: decades of GPUs, decades of days. */
export interface CurvePlace {
  x: number;
  y: number;
}

export interface TimeCurve {
  /** Whole decades. */
  xDomain: [number, number];
  yDomain: [number, number];
  /** Training time over GPUs: the band's ends and a line in its middle. */
  curve: { x: number; y: number; lo: number; hi: number }[];
  label?: CurveLabel;
  /** Where the answer stands beside the point: above the line to its right, or below it to its left. */
  side: LabelSide;
  point?: CurvePlace & { lo: number; hi: number };
  opened?: CurvePlace;
}

/** Where the label of the line stands: above it to the right of this place, or below it to the left. */
export interface CurveLabel extends CurvePlace {
  side: LabelSide;
}

type Domains = Pick<TimeCurve, 'xDomain' | 'yDomain'>;

/** A published run, and on which side of its point its label stands, if it has room, on a wide and on a narrow plot. */
export interface LabelledRun extends CurvePlace {
  run: WallClock;
  wide?: LabelSide;
  narrow?: LabelSide;
}

const closed = ({ lo, hi }: Interval): boolean => lo > 0 && hi < Infinity;
const decades = (value: number): number => Math.log10(value);
const days = (seconds: number): number => Math.log10(seconds / DAY);

/**
 * Geometry of the chart of training time against GPU count, both in decades. The axes span 100 to 100,000 GPUs and
 * one day to 1,000 days, and whole decades more where the scenario lies outside.
 */
export function timeCurve(solution: Solution, opened: Solution): TimeCurve {
  const point = pointOf(solution.values);
  const domains = domainsAround(point);
  const curve = curveOf(solution.values.gpuTime, domains.xDomain);
  return {
    ...domains,
    curve,
    label: labelOf(curve, domains),
    side: labelSideOf(point, domains.xDomain),
    point,
    opened: ghostOf(opened.values, domains)
  };
}

/** Where a scenario stands. */
export function pointOf({ gpus, time }: Solution['values']): TimeCurve['point'] {
  if (!gpus || !time || !closed(gpus) || !closed(time)) return undefined;
  return { x: decades(middle(gpus)), y: days(middle(time)), lo: days(time.lo), hi: days(time.hi) };
}

/** The axes around a point. */
export function domainsAround(point: TimeCurve['point']): Domains {
  return {
    xDomain: span([2, 5], point ? [point.x] : []),
    yDomain: span([0, 3], point ? [point.lo, point.hi] : [])
  };
}

/** To the right of the point as far as there is room above the line. */
export function labelSideOf(point: TimeCurve['point'], [from, to]: TimeCurve['xDomain']): LabelSide {
  return point && point.x - from > 0.85 * (to - from) ? 'left' : 'right';
}

/** Whether axes span the same. */
export function hasSameEnds(a: Domains, b: Domains): boolean {
  const ends = ({ xDomain, yDomain }: Domains): string => [...xDomain, ...yDomain].join();
  return ends(a) === ends(b);
}

/** Where the scenario that was opened stands, if within the axes. */
export function ghostOf(values: Solution['values'], { xDomain, yDomain }: Domains): CurvePlace | undefined {
  const point = pointOf(values);
  return point && isInside(point, xDomain, yDomain) ? { x: point.x, y: point.y } : undefined;
}

/** The line across the axis of GPUs; empty where the GPU-hours are not known from both sides. */
export function curveOf(
  gpuTime: Interval | undefined,
  [from, to]: TimeCurve['xDomain'],
  samples = SAMPLES
): TimeCurve['curve'] {
  if (!gpuTime || !closed(gpuTime)) return [];
  return Array.from({ length: samples }, (_, i) => {
    const x = from + ((to - from) * i) / (samples - 1);
    const time = solve({ gpuTime, gpus: 10 ** x }).values.time!;
    return { x, y: days(middle(time)), lo: days(time.lo), hi: days(time.hi) };
  });
}

/** Just below the top of the plot, or where the line begins if that is lower; none where it does not cross the plot. */
export function labelOf(curve: TimeCurve['curve'], { xDomain, yDomain }: Domains): CurveLabel | undefined {
  const [start] = curve;
  if (!start) return undefined;
  const [x0, x1] = xDomain;
  // In decades the line falls by one for every one it goes right.
  const x = Math.max(x0, x0 + start.y - (yDomain[1] - 0.2));
  const y = start.y - (x - x0);
  if (x > x1 || y < yDomain[0]) return undefined;
  return { x, y, side: x - x0 > 0.45 * (x1 - x0) ? 'left' : 'right' };
}

function span([lo, hi]: [number, number], values: number[]): [number, number] {
  return [Math.min(lo, ...values.map(Math.floor)), Math.max(hi, ...values.map(Math.ceil))];
}

const isInside = ({ x, y }: CurvePlace, [x0, x1]: [number, number], [y0, y1]: [number, number]): boolean =>
  x >= x0 && x <= x1 && y >= y0 && y <= y1;

/** The least widths of plots, px: from them on labels stand as on a wide one, or as on a narrow one. */
export const plotWidths = [500, 244];

/**
 * Published runs within the axes, with labels, largest cluster first, to the right or else to the left of their points
 * where nothing else is written; once for a wide plot, once for a narrow one. `blocks` says what else is.
 */
export function placeRuns(
  runs: readonly WallClock[],
  domains: Domains,
  blocks?: Blocks,
  widths: readonly number[] = plotWidths,
  height = PLOT_HEIGHT
): LabelledRun[] {
  const places = runs
    .map((run) => ({ run, x: decades(run.gpus), y: days(run.time) }))
    .filter((run) => isInside(run, domains.xDomain, domains.yDomain));
  const labels = places.map(({ run, x, y }) => ({ name: run.name, x, y, run })).reverse();
  const [wide, narrow] = widths.map((width) => {
    const sides = sidesFor(labels, places, { ...domains, width, height }, blocks);
    return new Map([...sides].map(([{ run }, side]) => [run, side]));
  });
  return places.map((place) => ({ ...place, wide: wide!.get(place.run), narrow: narrow!.get(place.run) }));
}

/** The least height of a plot, px. */
const PLOT_HEIGHT = 230;
