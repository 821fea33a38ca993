import { quantile } from '$lib/estimate/uptime';

export interface TimeHistogram {
  /** Bars of equal width, s from and to, and how many runs fall into each. */
  bars: { from: number; to: number; count: number }[];
  /** s. */
  xDomain: [number, number];
  /** Runs. */
  yDomain: [number, number];
  /** Times to label the axis at, s. */
  xTicks: number[];
  /** Times below which 10, 50 and 90 % of the runs are, s. */
  marks: { id: 'p10' | 'p50' | 'p90'; time: number }[];
}

const BARS = 32;

/** Steps between bars and labels, as multiples of a power of ten. */
const steps = [1, 2, 5, 10];

/**
 * Geometry of the distribution of completion times, shortest first, s. `unit` is what the axis is labelled in, s: bars
 * and labels are round in it. All but the longest two in a thousand are shown, so that one of them does not squeeze the rest.
 */
export function timeHistogram(times: ArrayLike<number>, unit: number): TimeHistogram | undefined {
  if (times.length === 0) return undefined;
  const first = times[0]!;
  const last = quantile(times, 0.998);
  const width = roundUp((last - first) / BARS / unit || 1e-3) * unit;
  const start = Math.floor(first / width);
  const count = Math.floor(last / width) - start + 1;
  const bars = Array.from({ length: count }, (_, i) => ({
    from: (start + i) * width,
    to: (start + i + 1) * width,
    count: 0
  }));
  for (let i = 0; i < times.length; i++) {
    const bar = bars[Math.floor(times[i]! / width) - start];
    if (bar) bar.count++;
  }
  const xDomain: [number, number] = [bars[0]!.from, bars.at(-1)!.to];
  const apart = roundUp((xDomain[1] - xDomain[0]) / 5 / unit) * unit;
  const xTicks: number[] = [];
  for (let at = Math.ceil(xDomain[0] / apart - 1e-9); at * apart <= xDomain[1] * (1 + 1e-12); at++)
    xTicks.push(at * apart);
  return {
    bars,
    xDomain,
    yDomain: [0, Math.max(...bars.map((bar) => bar.count))],
    xTicks,
    marks: [
      { id: 'p10', time: quantile(times, 0.1) },
      { id: 'p50', time: quantile(times, 0.5) },
      { id: 'p90', time: quantile(times, 0.9) }
    ]
  };
}

/** The next of 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * steps.find((step) => value <= step * power * (1 + 1e-9))!;
}
