import { bestInterval } from './best-interval';
import { checkCauses, type Causes } from './causes';
import { missingShare } from './missing';
import { recoveryShares } from './recovery';

/** Where the elapsed time goes: shares that sum to 1. */
export interface TimeAccount {
  /** Training that counts at the end, at full speed: the uptime. */
  useful: number;
  /** Training stopped to write checkpoints. */
  checkpoint: number;
  /** Work, and checkpoints of it, done again because it was not safe yet when a failure came. */
  lostWork: number;
  detection: number;
  replacement: number;
  restart: number;
  /** Finished work given up because of silent corruption. */
  corruption: number;
  planned: number;
  /** Waiting for slow GPUs. */
  stragglers: number;
  /** What failed nodes would have done while the job goes on without them. */
  missing: number;
}

/** What the causes make of a run. */
export interface Goodput {
  /** Share of the elapsed time, 0 to 1. */
  uptime: number;
  /** Mean time between stops that nobody planned, silent corruptions counted; s. */
  mtbf: number;
  /** Training time between checkpoints, s: as given, or the best; longer where a checkpoint is not safe any sooner. */
  interval: number;
  account: TimeAccount;
}

/** Unplanned stops per second of the whole job, and the part of a checkpoint that stops training, s. */
export const stopRate = ({ gpus, gpuMtbf, corruptionRate }: Causes): number =>
  gpus / gpuMtbf + gpus * corruptionRate;

/** How a checkpoint's write divides, s: `blocking` stops training, `lag` passes beside it. */
export const writeParts = ({ write, overlap }: Causes): { blocking: number; lag: number } => ({
  blocking: write * (1 - overlap),
  lag: write * overlap
});

/** Training time between checkpoints, s: one is begun only when the one before is safe. */
export function intervalOf(causes: Causes): number {
  const { blocking, lag } = writeParts(causes);
  const wanted = causes.interval ?? bestInterval(blocking, 1 / stopRate(causes));
  return Math.max(wanted, lag - blocking);
}

/**
 * Uptime and where the rest of the time goes, exact for a long run whose failures come independently at a steady rate
 * (exponential times between them) and may strike at any time, during checkpoints and recovery too.
 *
 * A stretch between two recoveries lasts 1/r on average, r being the rate of stops. Of segments of t s of training and
 * d s of writing, 1/(e^(r(t + d)) - 1) are finished in it on average, and where the last one is safe only l s later it
 * is lost with probability 1 - e^(-r l) given that it was begun: e^(-r l)/(e^(r(t + d)) - 1) are kept. With d the whole
 * write and l = 0 this is Daly's full model (Daly 2006, doi 10.1016/j.future.2004.11.016). Planned stops come with a
 * checkpoint of their own and pause everything else.
 *
 * @throws RangeError naming a cause outside its domain.
 */
export function goodput(causes: Causes): Goodput {
  checkCauses(causes);
  const rate = stopRate(causes);
  const { blocking, lag } = writeParts(causes);
  const interval = intervalOf(causes);
  const { running, ...recovery } = recoveryShares(causes, rate);

  const segments = perSecond(rate, interval + blocking) * Math.exp(-rate * lag) * running;
  const kept = Math.min(running, segments * interval);
  const checkpoint = Math.min(running - kept, segments * blocking);
  const missing = kept * missingShare(causes, rate, interval, interval + blocking);
  const corrupted = causes.gpus * causes.corruptionRate * causes.rollback * running;
  const corruption = Math.min(kept - missing, corrupted);
  const stragglers = (kept - missing - corruption) * causes.stragglers;

  const planned = Math.min(1, causes.plannedRate * causes.plannedTime);
  const unplanned: Omit<TimeAccount, 'planned'> = {
    useful: kept - missing - corruption - stragglers,
    checkpoint,
    lostWork: running - kept - checkpoint,
    ...recovery,
    corruption,
    stragglers,
    missing
  };
  const account = { ...unplanned, planned };
  for (const part of Object.keys(unplanned) as (keyof typeof unplanned)[]) account[part] *= 1 - planned;
  return { uptime: account.useful, mtbf: 1 / rate, interval, account };
}

/** Segments of a length that are finished per second of running, r/(e^(r x length) - 1), where failures come at a rate. */
const perSecond = (rate: number, length: number): number => rate / Math.expm1(rate * length);
