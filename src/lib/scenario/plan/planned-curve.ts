import { point, solve, type Interval } from '$lib/estimate';
import type { Scenario } from '../scenario';
import { followCauses } from '../uptime/follow-causes';
import { countedRate } from './counted-rate';
import { withoutRates } from './plan-rate';
import type { RateAt } from './curve-counts';

/** What a number of GPUs makes of a scenario. */
export interface TimeAt {
  gpus: number;
  /** Model FLOP/s per GPU at hand, nine times in ten, and as predicted. */
  rate: Interval;
  predicted: number;
  /** Time of the whole run, s, at the predicted rate; absent where nothing says how much there is to train. */
  time?: number;
}

/** Rates over the number of GPUs as a scenario counts them, each with the time that its whole run takes. */
export function plannedCurve(scenario: Scenario, curve: readonly RateAt[]): TimeAt[] {
  return curve.map((at) => {
    const rate = countedRate(scenario, at);
    const predicted = rate.hi * at.band.lo;
    const { time: _, ...rest } = withoutRates(scenario.given);
    const given = { ...rest, gpus: point(at.gpus), gpuFlops: point(predicted) };
    const { time } = solve(followCauses({ ...scenario, given }).given).values;
    const isKnown = time && time.lo > 0 && time.hi < Infinity;
    return { gpus: at.gpus, rate, predicted, ...(isKnown && { time: Math.sqrt(time.lo * time.hi) }) };
  });
}
