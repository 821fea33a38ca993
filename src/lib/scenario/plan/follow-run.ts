import { middle, point, solve, type Interval } from '$lib/estimate';
import type { Scenario } from '../scenario';
import { followCauses } from '../uptime/follow-causes';
import { countedRate } from './counted-rate';
import { followsPlan, withoutPlanRate } from './plan-rate';
import type { RateAt } from './curve-counts';

/** The rate of a run's plan on so many GPUs: nothing where there is no plan, `pending` where it is not known yet. */
export type RateSource = (gpus: number) => RateAt | undefined | 'pending';

/** GPUs up to which the fewest that are enough are looked for, and how near to them the search comes, as a share. */
const MOST_GPUS = 2 ** 20;
const NEAR = 0.005;

/**
 * A scenario with what follows from its plan and from the causes of its uptime: the model FLOP/s per GPU, nine times in ten,
 * and the uptime, on the GPUs it has. Where the GPUs themselves follow from a time, the rate is that of the fewest that get
 * the work done in it. There is no rate where there is no plan, or where nothing tells how many GPUs there are; undefined
 * while the source does not know one that is needed.
 */
export function followRun(entered: Scenario, source: RateSource): Scenario | undefined {
  if (!followsPlan(entered)) return followCauses(entered);
  const scenario = withoutPlanRate(entered);
  const gpus = scenario.given.gpus ?? closed(solve(scenario.given).values.gpus) ?? fewest(scenario, source);
  if (gpus === 'pending') return undefined;
  if (!gpus || gpus.lo < 1 || gpus.hi > MOST_GPUS) return followCauses(scenario);
  const ends = [...new Set([gpus.lo, gpus.hi].map(Math.floor))].map(source);
  if (ends.includes('pending')) return undefined;
  const known = ends.filter((end) => typeof end === 'object').map((end) => countedRate(scenario, end));
  if (known.length < ends.length) return followCauses(scenario);
  const gpuFlops = {
    lo: Math.min(...known.map(({ lo }) => lo)),
    hi: Math.max(...known.map(({ hi }) => hi))
  };
  const given = { ...scenario.given, gpuFlops };
  return followCauses({ ...scenario, given, hasPlanRate: true });
}

const closed = (interval: Interval | undefined): Interval | undefined =>
  interval && interval.lo > 0 && interval.hi < Infinity ? interval : undefined;

/** The fewest GPUs that get the work done in the time that is given. */
function fewest(scenario: Scenario, source: RateSource): Interval | 'pending' | undefined {
  const { time: deadline, ...rest } = scenario.given;
  if (!deadline || deadline.hi === Infinity || deadline.lo === 0) return undefined;
  const isEnough = (gpus: number): boolean | 'pending' => {
    const at = source(gpus);
    if (at === 'pending') return at;
    if (!at) return false;
    const { hi } = countedRate(scenario, at);
    const given = { ...rest, gpus: point(gpus), gpuFlops: point(hi * at.band.lo) };
    const { time } = solve(followCauses({ ...scenario, given }).given).values;
    return time !== undefined && time.hi < Infinity && middle(time) <= middle(deadline);
  };
  let [below, above] = [1, 8];
  for (; ; [below, above] = [above, 2 * above]) {
    if (above > MOST_GPUS) return undefined;
    const enough = isEnough(above);
    if (enough === 'pending') return enough;
    if (enough) break;
  }
  while (above - below > Math.max(1, NEAR * above)) {
    const between = Math.round((below + above) / 2);
    const enough = isEnough(between);
    if (enough === 'pending') return enough;
    if (enough) above = between;
    else below = between;
  }
  return point(above);
}
