import { NODE, type Causes } from './causes';

/** Segments that are summed one by one; of more, the sum is taken in closed form. */
const ONE_BY_ONE = 1000;

/**
 * The share of the kept training that is missing because failed nodes are, where the job goes on without them: of
 * segments of `interval` s of training that begin each `length` s, failures coming at `rate` per second. 0 where it
 * waits or has spares.
 *
 * A stretch of running begins R s after its last failure, so y s into it the failed node and rate x (T - R - y) earlier
 * ones are expected to be under repair, until T s after the failure; each takes 8 GPUs. That is averaged over the
 * segments, of which the j-th is kept with a probability that falls as e^(-rate x length x j). Exact as long as there is
 * a node left to go on with.
 */
export function missingShare(causes: Causes, rate: number, interval: number, length: number): number {
  const { failover, gpus, repair, detection, restart } = causes;
  const until = repair - detection - restart;
  if (failover !== 'shrink' || until <= 0) return 0;
  const decay = rate * length;
  const whole = Math.max(0, Math.floor((until - interval) / length) + 1);
  const first = interval * (1 + rate * (until - interval / 2));
  const next = whole * length;
  const part = Math.min(interval, Math.max(0, until - next));
  const last = part * (1 + rate * (until - next - part / 2));
  const nodes =
    first * powers(decay, whole) -
    rate * interval * length * ramp(decay, whole) +
    last * Math.exp(-decay * whole);
  return Math.min(1, nodeShare(gpus) * nodes * (-Math.expm1(-decay) / interval));
}

/** The share of the job that one node is, 1 where it is no more than that. */
export const nodeShare = (gpus: number): number => Math.min(1, NODE / gpus);

/** The sum of e^(-decay x j) over j from 0 to below `count`. */
const powers = (decay: number, count: number): number => Math.expm1(-decay * count) / Math.expm1(-decay);

/** The sum of j x e^(-decay x j) over j from 0 to below `count`. */
function ramp(decay: number, count: number): number {
  if (count <= ONE_BY_ONE) {
    let sum = 0;
    for (let j = 1; j < count; j++) sum += j * Math.exp(-decay * j);
    return sum;
  }
  if (decay * count < 1e-6) return (count * (count - 1)) / 2;
  return (powers(decay, count) - 1 - (count - 1) * Math.exp(-decay * count)) / -Math.expm1(-decay);
}
