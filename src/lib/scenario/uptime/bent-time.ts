import { middle, solve, type Interval } from '$lib/estimate';
import { mostUsefulGpus, type UptimeAt } from '$lib/estimate/uptime';
import { LEAST, uptimeCurve, type UptimeCurve } from './follow-causes';
import type { Scenario } from '../scenario';

/** How long the same work takes on any number of GPUs, where the uptime follows from its causes. */
export interface BentTime {
  /** Elapsed time, s; an end is Infinity where the run gets nowhere. */
  timeAt: (gpus: number) => Interval;
  /** Share of the elapsed time that they train. */
  uptimeAt: (gpus: number) => Interval;
  /** Where more GPUs stop helping, if that is below 10^9 and the work gets done there. */
  fastest?: Fastest;
}

/** The number of GPUs with the shortest time; of causes that are ranges at their ends, and one in the middle. */
export interface Fastest {
  gpus: Interval;
  middle: number;
  /** s. */
  time: Interval;
}

/** What is to be done, in GPU-seconds without any stop, at the worse and at the better ends of the causes. */
type Work = Record<keyof UptimeCurve, Interval>;

/** Beyond so many GPUs nobody looks for the shortest time. */
const FAR = 0.999e9;

/**
 * The time over the number of GPUs of a scenario in which the uptime follows from its causes, for the work it does: what
 * the other figures say, or what its GPUs get done in its time. Undefined where that is not known.
 */
export function bentTime(scenario: Scenario): BentTime | undefined {
  const curve = uptimeCurve(scenario);
  const work = curve && workOf(scenario, curve);
  if (!work) return undefined;
  const at = (ends: Interval, gpus: number, uptimeAt: UptimeAt): Interval => {
    const uptime = uptimeAt(gpus);
    return uptime < LEAST
      ? { lo: Infinity, hi: Infinity }
      : { lo: ends.lo / (gpus * uptime), hi: ends.hi / (gpus * uptime) };
  };
  const timeAt = (gpus: number): Interval => {
    const [worst, best] = [at(work.worst, gpus, curve.worst), at(work.best, gpus, curve.best)];
    return { lo: Math.min(worst.lo, best.lo), hi: Math.max(worst.hi, best.hi) };
  };
  const uptimeAt = (gpus: number): Interval => ({ lo: curve.worst(gpus), hi: curve.best(gpus) });
  return { timeAt, uptimeAt, fastest: fastestOf(curve, timeAt) };
}

function fastestOf(curve: UptimeCurve, timeAt: BentTime['timeAt']): Fastest | undefined {
  const [worst, best] = [mostUsefulGpus(curve.worst), mostUsefulGpus(curve.best)];
  const gpus = { lo: Math.min(worst, best), hi: Math.max(worst, best) };
  if (gpus.hi > FAR) return undefined;
  const middle = mostUsefulGpus((gpus) => Math.sqrt(curve.worst(gpus) * curve.best(gpus)));
  const time = { lo: timeAt(best).lo, hi: timeAt(worst).hi };
  return time.hi < Infinity ? { gpus, middle, time } : undefined;
}

function workOf({ given }: Scenario, { worst, best }: UptimeCurve): Work | undefined {
  const { values, elasticities } = solve({ ...given, gpus: undefined, time: undefined, uptime: 1 });
  const undisturbed = values.gpuTime;
  if (undisturbed && elasticities.gpuTime?.uptime === -1)
    return isClosed(undisturbed) ? { worst: undisturbed, best: undisturbed } : undefined;
  const { gpus, time } = solve(given).values;
  if (!gpus || !time || !isClosed(gpus) || !isClosed(time) || worst(gpus.hi) < LEAST) return undefined;
  const done = (uptimeAt: UptimeAt): Interval => {
    const ends = [gpus.lo, middle(gpus), gpus.hi].map((count) => count * uptimeAt(count));
    return { lo: time.lo * Math.min(...ends), hi: time.hi * Math.max(...ends) };
  };
  return { worst: done(worst), best: done(best) };
}

const isClosed = ({ lo, hi }: Interval): boolean => lo > 0 && hi < Infinity;
