import { point, solve, type Interval } from '$lib/estimate';
import { followCauses } from '../uptime/follow-causes';
import { countedRate } from './counted-rate';
import { withoutRates } from './let-rate-follow';
import { planAnswer } from './plan-answer';
import { isFound } from './plan-finding';
import type { Scenario } from '../scenario';

/** What a number of GPUs makes of a run. */
export interface RateAt {
  gpus: number;
  /** Model FLOP/s per GPU at hand, nine times in ten, and as predicted. */
  rate: Interval;
  predicted: number;
  /** Time of the whole run, s, at the predicted rate; absent where nothing says how much there is to train. */
  time?: number;
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

/** Rate and time of a run on so many GPUs, with the best plan or the one by hand; undefined where there is none. */
export function rateAt(scenario: Scenario, gpus: number): RateAt | undefined {
  const answer = planAnswer(scenario, gpus);
  if (!isFound(answer)) return undefined;
  const rate = countedRate(scenario, answer);
  const predicted = answer.band.hi * rate.lo;
  const { time: _, ...rest } = withoutRates(scenario.given);
  const given = { ...rest, gpus: point(gpus), gpuFlops: point(predicted) };
  const { time } = solve(followCauses({ ...scenario, given }).given).values;
  const isKnown = time && time.lo > 0 && time.hi < Infinity;
  return { gpus, rate, predicted, ...(isKnown && { time: Math.sqrt(time.lo * time.hi) }) };
}
