import { middle, solve, type Interval, type Solution } from '$lib/estimate';
import type { WallClock } from '$lib/catalog';

const DAY = 86_400;
const SAMPLES = 25;

/** A place in the chart: decades of GPUs, decades of days. */
export interface Place {
  x: number;
  y: number;
}

export interface TimeCurve {
  /** Whole decades. */
  xDomain: [number, number];
  yDomain: [number, number];
  /** Training time over GPUs: the band's ends and a line in its middle. */
  curve: { x: number; y: number; lo: number; hi: number }[];
  point?: Place & { lo: number; hi: number };
  opened?: Place;
  runs: (Place & { run: WallClock; end: boolean; label: 'always' | 'wide' | 'never' })[];
}

const decades = (value: number): number => Math.log10(value);
const days = (seconds: number): number => Math.log10(seconds / DAY);

/**
 * Geometry of the chart of training time against GPU count, both in decades. The axes span 100 to 100,000 GPUs and
 * one day to 1,000 days, and whole decades more where the scenario lies outside.
 */
export function timeCurve(solution: Solution, opened: Solution, runs: readonly WallClock[]): TimeCurve {
  const { gpus, time, gpuTime } = solution.values;
  const point = gpus && time && closed(gpus) && closed(time) ? place(gpus, time) : undefined;
  const xs = point ? [point.x] : [];
  const ys = point ? [point.lo, point.hi] : [];
  const xDomain = span([2, 5], xs);
  const yDomain = span([0, 3], ys);
  const { values } = opened;
  const ghost =
    values.gpus && values.time && closed(values.gpus) && closed(values.time)
      ? place(values.gpus, values.time)
      : undefined;
  return {
    xDomain,
    yDomain,
    curve: gpuTime && closed(gpuTime) ? sample(gpuTime, xDomain) : [],
    point,
    opened: ghost && isInside(ghost, xDomain, yDomain) ? { x: ghost.x, y: ghost.y } : undefined,
    runs: labelled(
      runs
        .map((run) => ({ run, x: decades(run.gpus), y: days(run.time) }))
        .filter((run) => isInside(run, xDomain, yDomain)),
      xDomain,
      yDomain
    )
  };
}

const closed = ({ lo, hi }: Interval): boolean => lo > 0 && hi < Infinity;

function place(gpus: Interval, time: Interval): Place & { lo: number; hi: number } {
  return { x: decades(middle(gpus)), y: days(middle(time)), lo: days(time.lo), hi: days(time.hi) };
}

function span([lo, hi]: [number, number], values: number[]): [number, number] {
  return [Math.min(lo, ...values.map(Math.floor)), Math.max(hi, ...values.map(Math.ceil))];
}

function sample(gpuTime: Interval, [from, to]: [number, number]): TimeCurve['curve'] {
  return Array.from({ length: SAMPLES }, (_, i) => {
    const x = from + ((to - from) * i) / (SAMPLES - 1);
    const time = solve({ gpuTime, gpus: 10 ** x }).values.time!;
    return { x, y: days(middle(time)), lo: days(time.lo), hi: days(time.hi) };
  });
}

const isInside = ({ x, y }: Place, [x0, x1]: [number, number], [y0, y1]: [number, number]): boolean =>
  x >= x0 && x <= x1 && y >= y0 && y <= y1;

/** Gives labels to the runs one after the other where none stands yet, on a wide plot and on a narrow one. */
function labelled(
  runs: (Place & { run: WallClock })[],
  [x0, x1]: [number, number],
  [y0, y1]: [number, number]
): TimeCurve['runs'] {
  const fits = (width: number): Set<WallClock> => {
    const height = 260;
    const taken: { left: number; right: number; y: number }[] = [];
    const chosen = new Set<WallClock>();
    for (const { run, x, y } of runs) {
      const at = ((x - x0) / (x1 - x0)) * width;
      const extent = run.name.length * 6.4 + 14;
      const [left, right] = at > width * 0.62 ? [at - extent, at] : [at, at + extent];
      const row = ((y - y0) / (y1 - y0)) * height;
      if (
        left < 0 ||
        taken.some((other) => left < other.right && right > other.left && Math.abs(row - other.y) < 16)
      )
        continue;
      taken.push({ left, right, y: row });
      chosen.add(run);
    }
    return chosen;
  };
  const wide = fits(500);
  const narrow = fits(270);
  return runs.map(({ run, x, y }) => ({
    run,
    x,
    y,
    end: (x - x0) / (x1 - x0) > 0.62,
    label: narrow.has(run) && wide.has(run) ? 'always' : wide.has(run) ? 'wide' : 'never'
  }));
}
