import { largest } from './bisect';
import { causeDomains, type Causes } from './causes';
import { goodput } from './goodput';

/**
 * What can be changed to reach a target: one cause alone, or checkpoints and recovery together, as the factor on the
 * time they take.
 */
export type Lever = 'restart' | 'write' | 'gpuMtbf' | 'gpus' | 'speed';

/**
 * How far a lever must be moved: the value at which the target is just reached (the most time, the most GPUs, the least
 * time between failures), and with `any` that all values do. Where none does, the uptime at the best value there is.
 */
export type Reach = { value: number; any?: true } | { nearest: number };

/** The longest restart or write that is looked for: a year, s. */
const LONG = 365 * 86_400;

/** From the value at which uptime is highest to that at which it is lowest. */
const spans: Record<Lever, { best: number; worst: number }> = {
  restart: { best: 0, worst: LONG },
  write: { best: 0, worst: LONG },
  gpuMtbf: { best: causeDomains.gpuMtbf.hi, worst: 1 },
  gpus: { best: 1, worst: 1e9 },
  speed: { best: 0, worst: 1e6 }
};

/** The causes with a lever at a value. */
export function moved(causes: Causes, lever: Lever, value: number): Causes {
  if (lever !== 'speed') return { ...causes, [lever]: value };
  const { write, detection, replacement, restart } = causes;
  return {
    ...causes,
    write: write * value,
    detection: detection * value,
    replacement: replacement * value,
    restart: restart * value
  };
}

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
