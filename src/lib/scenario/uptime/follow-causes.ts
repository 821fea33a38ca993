import { point, solve, type Interval } from '$lib/estimate';
import { endOf, goodput, gpusFor, mostUsefulGpus, type Range, type UptimeAt } from '$lib/estimate/uptime';
import { decodeCauses } from './cause-link';
import { llamaCauses } from './default-causes';
import type { Scenario } from '../scenario';

/** Below this uptime a run gets nowhere. */
export const LEAST = 1e-6;

/** The uptime as the causes make it at any number of GPUs, at their worse and at their better ends. */
export interface UptimeCurve {
  worst: UptimeAt;
  best: UptimeAt;
}

/** The last one: causes stay while other figures move. */
let last: { causes: string; curve: UptimeCurve } | undefined;

/**
 * The uptime over the number of GPUs, of a scenario in which it follows from its causes; undefined in any other. The
 * same causes have the same curve.
 */
export function uptimeCurve({ causes }: Pick<Scenario, 'causes'>): UptimeCurve | undefined {
  if (causes === undefined) return undefined;
  if (last?.causes !== causes) last = { causes, curve: curveOf(causes) };
  return last.curve;
}

function curveOf(causes: string): UptimeCurve {
  const { ranges } = decodeCauses(`?${causes}`, llamaCauses).settings;
  const at = (end: 'worse' | 'better'): UptimeAt =>
    remembered((gpus) => {
      const count = Math.min(1e12, Math.max(1e-3, gpus));
      return goodput(endOf({ ...ranges, gpus: { lo: count, hi: count } }, end)).uptime;
    });
  return { worst: at('worse'), best: at('better') };
}

/** While other figures move, a page asks for the uptime of the same numbers of GPUs again and again. */
function remembered(uptimeAt: UptimeAt): UptimeAt {
  const known = new Map<number, number>();
  return (gpus) => {
    const found = known.get(gpus);
    if (found !== undefined) return found;
    if (known.size > 10_000) known.clear();
    const uptime = uptimeAt(gpus);
    known.set(gpus, uptime);
    return uptime;
  };
}

/**
 * A scenario whose uptime follows from its causes, with the uptime that its GPUs have. Where the GPUs themselves follow,
 * they and their uptime are found together: the fewest that get the work done. There is no uptime where no number of
 * GPUs is enough, or where nothing tells how many there are; where the run gets nowhere it is open below.
 */
export function followCauses(scenario: Scenario): Scenario {
  const curve = uptimeCurve(scenario);
  if (!curve) return scenario;
  const { uptime: _, ...given } = scenario.given;
  const gpus = given.gpus ?? gpusNeeded(given, curve);
  const uptime = gpus && uptimeOf(gpus, curve);
  return { ...scenario, given: uptime ? { ...given, uptime } : given };
}

/** Of a run that gets nowhere it is said that it has no more than the least. */
function uptimeOf(gpus: Interval, { worst, best }: UptimeCurve): Interval {
  const [lo, hi] = [gpus.hi === Infinity ? 0 : worst(gpus.hi), best(gpus.lo)];
  return { lo: lo < LEAST ? 0 : lo, hi: Math.max(LEAST, hi) };
}

/** The GPUs that follow from the other figures; each end is the fewest that are enough. */
function gpusNeeded(given: Scenario['given'], { worst, best }: UptimeCurve): Interval | undefined {
  const undisturbed = undisturbedGpus(given);
  if (!undisturbed) return undefined;
  if (!undisturbed.follows) return undisturbed.gpus;
  const lo = gpusFor(undisturbed.gpus.lo, best);
  const hi = gpusFor(undisturbed.gpus.hi, worst);
  return lo === undefined || hi === undefined ? undefined : { lo, hi };
}

/** The GPUs it would take without any stop, and whether more are needed the more stops there are. */
function undisturbedGpus(given: Scenario['given']): { gpus: Range; follows: boolean } | undefined {
  const { values, elasticities, conflicts } = solve({ ...given, uptime: 1 });
  const { gpus } = values;
  if (conflicts.length > 0 || !gpus || !elasticities.gpus || !(gpus.lo > 0 && gpus.hi < Infinity))
    return undefined;
  const exponent = elasticities.gpus.uptime ?? 0;
  // Of the products the relations allow, the GPUs go with the uptime as its inverse or not at all.
  return exponent === 0 || exponent === -1 ? { gpus, follows: exponent === -1 } : undefined;
}

/** Where no number of GPUs gets the work done in time: how many get most done, and how long that takes, s. */
export function shortestTime(scenario: Scenario): { gpus: Interval; time: Interval } | undefined {
  const curve = uptimeCurve(scenario);
  if (!curve || scenario.given.gpus) return undefined;
  const { uptime: _, ...given } = scenario.given;
  const undisturbed = undisturbedGpus(given);
  const { time } = solve({ ...given, uptime: 1 }).values;
  if (!undisturbed?.follows || !time || gpusFor(undisturbed.gpus.hi, curve.worst) !== undefined)
    return undefined;
  const gpus = mostUsefulGpus(curve.worst);
  const seconds = (time.hi * undisturbed.gpus.hi) / (gpus * curve.worst(gpus));
  return { gpus: point(gpus), time: point(seconds) };
}
