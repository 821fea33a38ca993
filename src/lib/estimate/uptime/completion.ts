import { stopRate, writeParts, goodput } from './goodput';
import { recoveryShares } from './recovery';
import type { Causes } from './causes';

/**
 * The expected elapsed time of a run, s, that takes `work` s of training at full speed, from its first step to its last
 * checkpoint: exact as `goodput` is, its last segment shorter than the others and its first with no earlier checkpoint
 * on the way. Infinity where it never ends. In Daly's case (no overlap) that is his full model, segment by segment.
 * Silent corruption and missing nodes are taken as in a long run.
 *
 * @throws RangeError naming a cause outside its domain.
 */
export function expectedTime(causes: Causes, work: number): number {
  const { account, interval } = goodput(causes);
  const rate = stopRate(causes);
  const { blocking, lag } = writeParts(causes);
  const { running } = recoveryShares(causes, rate);
  const kept = account.useful + account.corruption + account.stragglers + account.missing;
  if (account.useful === 0) return Infinity;
  /** Training to be kept, s: what is given up, waited for or missing counted. */
  const training = (work * kept) / account.useful;
  if (training === Infinity) return Infinity;
  const whole = Math.max(0, Math.ceil(training / interval) - 1);
  /** Of very many segments the last is within the rounding of all. */
  const rest = Math.min(Math.max(0, training - whole * interval), interval);
  /** Expected time to finish a segment that starts right after a recovery. */
  const alone = (length: number): number => Math.expm1(rate * (length + blocking)) / (rate * running);
  /** What it takes more for the one before it may be lost with it. */
  const behind = (length: number): number =>
    lag > 0 ? alone(interval) * Math.expm1(rate * Math.min(lag, length + blocking)) : 0;
  const unplanned =
    (whole > 0 ? whole * alone(interval) + behind(rest) : 0) +
    (whole > 1 ? (whole - 1) * behind(interval) : 0) +
    alone(rest);
  return unplanned / (1 - account.planned);
}
