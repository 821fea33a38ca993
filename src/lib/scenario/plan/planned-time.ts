import { point, solve, type Interval } from '$lib/estimate';
import type { Scenario } from '../scenario';
import type { BentTime, Fastest } from '../uptime/bent-time';
import { LEAST, uptimeCurve } from '../uptime/follow-causes';
import { countedRate } from './counted-rate';
import { withoutPlanRate } from './plan-rate';
import type { RateAt } from './curve-counts';
import { rateLine } from './rate-line';

const never: Interval = { lo: Infinity, hi: Infinity };

/**
 * The time over the number of GPUs of a scenario whose rate follows from a plan, as that is known for some numbers, and with
 * the uptime of each where that follows too. Undefined where what is to be done is not known.
 */
export function plannedTime(scenario: Scenario, curve: readonly RateAt[]): BentTime | undefined {
  const given = { ...withoutPlanRate(scenario).given, gpus: undefined, time: undefined };
  const { compute, uptime } = solve(given).values;
  if (!compute || !(compute.lo > 0 && compute.hi < Infinity) || curve.length < 2) return undefined;
  const causes = uptimeCurve(scenario);
  const rate = rateLine(curve);
  const uptimeAt = (gpus: number): Interval =>
    causes ? { lo: causes.worst(gpus), hi: causes.best(gpus) } : (uptime ?? point(1));
  const timeAt = (gpus: number): Interval => {
    const at = rate(gpus);
    const { lo, hi } = uptimeAt(gpus);
    if (!at || hi < LEAST) return never;
    const counted = countedRate(scenario, at);
    return {
      lo: compute.lo / (gpus * counted.hi * hi),
      hi: lo < LEAST ? Infinity : compute.hi / (gpus * counted.lo * lo)
    };
  };
  return { timeAt, uptimeAt, fastest: fastestOf(curve, timeAt) };
}

/** Where more GPUs stop helping, if that is among the numbers that are known. */
function fastestOf(curve: readonly RateAt[], timeAt: BentTime['timeAt']): Fastest | undefined {
  const best = curve.reduce((a, b) => (timeAt(b.gpus).hi < timeAt(a.gpus).hi * 0.999 ? b : a));
  const time = timeAt(best.gpus);
  if (best === curve.at(-1) || time.hi === Infinity) return undefined;
  return { gpus: point(best.gpus), middle: best.gpus, time };
}
