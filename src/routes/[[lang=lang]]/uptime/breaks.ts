import { dalyUptime, firstOrderUptime, youngInterval, type PlainRun } from '$lib/estimate/uptime';

const MOST_GPUS = 1e6;
/** Of uptime. */
const FAR = 0.05;

/**
 * From how many GPUs on, to two digits, the first order is off by five points, with the same checkpoints, recovery and
 * failures of each GPU as a run has on `gpus`. Undefined where it is not up to a million.
 */
export function breaksFrom(run: PlainRun, gpus: number): number | undefined {
  const isFar = (count: number): boolean => {
    const other = { ...run, mtbf: (run.mtbf * gpus) / count };
    const interval = youngInterval(other);
    return !(interval > 0) ? false : dalyUptime(other, interval) - firstOrderUptime(other, interval) > FAR;
  };
  for (let decade = 0; 10 ** decade <= MOST_GPUS; decade += 0.01)
    if (isFar(10 ** decade)) return Number((10 ** decade).toPrecision(2));
  return undefined;
}
