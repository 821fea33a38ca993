import type { Interval } from '$lib/estimate';

/** What a number of GPUs makes of a run. */
export interface RateAt {
  gpus: number;
  /** Model FLOP/s per GPU at hand, as predicted; and what the time of a step is to the predicted one, nine times in ten. */
  rate: number;
  band: Interval;
}

const LEAST = 8;
const MOST = 32_768;

/** The numbers of GPUs at which a curve is drawn: each twice the one before, one between, and those at hand. */
export function curveCounts(gpus: number): number[] {
  const most = Math.max(MOST, 2 * gpus);
  const doublings = Math.floor(Math.log2(most / LEAST)) + 1;
  const powers = Array.from({ length: doublings }, (_, i) => LEAST * 2 ** i);
  const counts = powers.flatMap((power) => [power, 1.5 * power]).filter((count) => count <= most);
  return [...new Set([...counts, gpus])].sort((a, b) => a - b);
}
