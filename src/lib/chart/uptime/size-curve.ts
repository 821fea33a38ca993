import {
  endOf,
  firstOrderUptime,
  goodput,
  middleOf,
  mostUsefulGpus,
  recoveryTime,
  writeParts,
  youngInterval,
  type CauseRanges
} from '$lib/estimate/uptime';

export interface SizeCurve {
  /** Decades of GPUs. */
  xDomain: [number, number];
  yDomain: [number, number];
  /** Numbers of GPUs to label the axis at, and uptimes. */
  xTicks: number[];
  yTicks: number[];
  /** Uptime over GPUs: the ends of the band, a line in its middle, and what the first order says, which may be below 0. */
  curve: { x: number; lo: number; y: number; hi: number; firstOrder: number }[];
  point: { x: number; lo: number; y: number; hi: number };
  /** Beyond so many GPUs more get less done, if that is on the axis. */
  most?: { gpus: number; x: number; y: number };
}

const LEAST_GPUS = 8;
const MOST_GPUS = 1e6;

/** The axes of the chart: decades of GPUs, uptime. */
export const sizeAxes: { xDomain: [number, number]; yDomain: [number, number] } = {
  xDomain: [Math.log10(LEAST_GPUS), Math.log10(MOST_GPUS)],
  yDomain: [0, 1]
};

const SAMPLES = 61;

/** Geometry of the chart of uptime against the number of GPUs, from 8 to a million, on the same causes. */
export function sizeCurve(ranges: CauseRanges): SizeCurve {
  const { xDomain } = sizeAxes;
  const at = (gpus: number) => {
    const set = { ...ranges, gpus: { lo: gpus, hi: gpus } };
    const middle = middleOf(set);
    const { uptime: y } = goodput(middle);
    const [lo, hi] = [goodput(endOf(set, 'worse')).uptime, goodput(endOf(set, 'better')).uptime];
    return {
      x: Math.log10(gpus),
      lo: Math.min(lo, y),
      y,
      hi: Math.max(hi, y),
      firstOrder: firstOrder(middle)
    };
  };
  const curve = Array.from({ length: SAMPLES }, (_, i) =>
    at(10 ** (xDomain[0] + ((xDomain[1] - xDomain[0]) * i) / (SAMPLES - 1)))
  );
  const own = middleOf(ranges).gpus;
  const { firstOrder: _, ...point } = at(Math.min(1e12, own));
  const ends = { lo: goodput(endOf(ranges, 'worse')).uptime, hi: goodput(endOf(ranges, 'better')).uptime };
  const most = mostUsefulGpus((gpus) => at(gpus).y);
  return {
    ...sizeAxes,
    xTicks: [8, 100, 1000, 1e4, 1e5, 1e6],
    yTicks: [0, 0.25, 0.5, 0.75, 1],
    curve,
    point: { ...point, lo: Math.min(point.y, ends.lo), hi: Math.max(point.y, ends.hi) },
    ...(most < MOST_GPUS * 0.999 && { most: { gpus: most, x: Math.log10(most), y: at(most).y } })
  };
}

/** The first order of checkpoints and failures at Young's interval, or at the one that is given. */
function firstOrder(causes: ReturnType<typeof middleOf>): number {
  const { mtbf } = goodput(causes);
  const { blocking } = writeParts(causes);
  const run = { blocking, mtbf, recovery: recoveryTime(causes) };
  const interval = Math.max(1, causes.interval ?? youngInterval(run));
  return firstOrderUptime(run, interval);
}
