import { largest } from './bisect';
import { causeDomains, type Causes } from './causes';
import { goodput } from './goodput';

/**
 * What can be changed to reach a target: recovery from a failure as a whole, s; the write of a checkpoint, s; the time
 * between failures of a GPU, s; the number of GPUs; or checkpoints and recovery together, as the factor on their times.
 */
export type Lever = 'recovery' | 'write' | 'gpuMtbf' | 'gpus' | 'speed';

/**
 * How far a lever must be moved: the value at which the target is just reached (the most time, the most GPUs, the least
 * time between failures), and with `any` that all values do. Where none does, the uptime at the best value there is.
 */
export type Reach = { value: number; any?: true } | { nearest: number };

/** The longest recovery or write that is looked for: a year, s. */
const LONG = 365 * 86_400;

/** From the value at which uptime is highest to that at which it is lowest. */
const spans: Record<Lever, { best: number; worst: number }> = {
  recovery: { best: 0, worst: LONG },
  write: { best: 0, worst: LONG },
  gpuMtbf: { best: causeDomains.gpuMtbf.hi, worst: 1 },
  gpus: { best: 1, worst: 1e9 },
  speed: { best: 0, worst: 1000 }
};

/** From a failure until training goes on where a node must be waited for, s. */
export const recoveryTime = ({ detection, replacement, restart }: Causes): number =>
  detection + replacement + restart;

/** The causes with a lever at a value; recovery keeps the proportions of its stages. */
export function moved(causes: Causes, lever: Lever, value: number): Causes {
  if (lever === 'speed') return { ...withRecovery(causes, value), write: within(causes.write * value) };
  if (lever !== 'recovery') return { ...causes, [lever]: value };
  const whole = recoveryTime(causes);
  return whole > 0 ? withRecovery(causes, value / whole) : { ...causes, restart: value };
}

const withRecovery = (causes: Causes, factor: number): Causes => ({
  ...causes,
  detection: within(causes.detection * factor),
  replacement: within(causes.replacement * factor),
  restart: within(causes.restart * factor)
});

const within = (time: number): number => Math.min(causeDomains.restart.hi, time);

/** How far one lever alone must be moved for the uptime to reach `target`, the other causes as they are. */
export function reach(causes: Causes, lever: Lever, target: number): Reach {
  const { best, worst } = spans[lever];
  const uptime = (value: number): number => goodput(moved(causes, lever, value)).uptime;
  if (uptime(best) < target) return { nearest: uptime(best) };
  if (uptime(worst) >= target) return { value: worst, any: true };
  // The time between failures is the one lever of which more is better: it is looked for upside down.
  if (best > worst) return { value: 1 / largest((x) => uptime(1 / x) >= target, 1 / best, 1 / worst) };
  const value = largest((x) => uptime(x) >= target, best, worst);
  return { value: lever === 'gpus' ? Math.floor(value) : value };
}
