import type { TimeAt } from '$lib/scenario/plan/planned-curve';

/** A curve over decades of GPUs. */
export interface RateGeometry {
  /** TFLOPS per GPU, with what they are nine times in ten. */
  rate: { x: number; y: number; lo: number; hi: number }[];
  /** Decades of days. */
  time: { x: number; y: number; lo: number; hi: number }[];
  xDomain: [number, number];
  rateDomain: [number, number];
  timeDomain: [number, number];
  xTicks: number[];
  rateTicks: number[];
  /** Days. */
  timeTicks: number[];
  /** Where each GPU does most. */
  best: TimeAt | undefined;
}

const TERA = 1e12;
const DAY = 86_400;

/** Geometry of what a run reaches on other numbers of GPUs. */
export function rateGeometry(curve: readonly TimeAt[]): RateGeometry {
  const rate = curve.map(({ gpus, predicted, rate }) => ({
    x: Math.log10(gpus),
    y: predicted / TERA,
    lo: rate.lo / TERA,
    hi: rate.hi / TERA
  }));
  const time = curve.flatMap(({ gpus, time }) => {
    if (time === undefined) return [];
    const y = Math.log10(time / DAY);
    return [{ x: Math.log10(gpus), y, lo: y, hi: y }];
  });
  const xDomain: [number, number] = [rate[0]?.x ?? 0, rate.at(-1)?.x ?? 1];
  const most = Math.max(...rate.map(({ hi }) => hi), 1);
  const step = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((each) => most / each <= 5) ?? 1e4;
  const days = time.map(({ y }) => y);
  const timeDomain: [number, number] = [
    Math.floor(Math.min(...days, 0) * 2) / 2,
    Math.ceil(Math.max(...days, 1) * 2) / 2
  ];
  const powers = Array.from({ length: 12 }, (_, i) => 10 ** (i - 2));
  return {
    rate,
    time,
    xDomain,
    rateDomain: [0, most * 1.05],
    timeDomain,
    xTicks: gpuTicks(xDomain),
    rateTicks: Array.from({ length: Math.floor((most * 1.05) / step) + 1 }, (_, i) => i * step),
    timeTicks: powers.filter((each) => {
      const at = Math.log10(each);
      return at >= timeDomain[0] - 1e-9 && at <= timeDomain[1] + 1e-9;
    }),
    best: curve.reduce<TimeAt | undefined>(
      (best, each) => (best && best.predicted >= each.predicted ? best : each),
      undefined
    )
  };
}

/** Powers of two, every second or third where there are many. */
function gpuTicks([from, to]: readonly [number, number]): number[] {
  const first = Math.ceil(Math.log2(10 ** from) - 1e-9);
  const last = Math.floor(Math.log2(10 ** to) + 1e-9);
  const every = Math.ceil((last - first + 1) / 6);
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, i) => 2 ** (first + i * every));
}
