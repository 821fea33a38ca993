/** What the approximations know of a run, all in s: the time a checkpoint stops it, the mean time between failures, the restart. */
export interface PlainRun {
  blocking: number;
  mtbf: number;
  recovery: number;
}

/**
 * Young's interval between checkpoints, sqrt(2 x mtbf x blocking), s: right while a checkpoint is much shorter than the
 * time between failures (Young 1974, doi 10.1145/361147.361115). 60 s and 50,000 h give 146,969 s.
 */
export const youngInterval = ({ blocking, mtbf }: Pick<PlainRun, 'blocking' | 'mtbf'>): number =>
  Math.sqrt(2 * mtbf * blocking);

/**
 * Daly's higher-order interval, s: three terms of a series in the root of blocking / 2 mtbf, and mtbf itself once a
 * checkpoint takes twice as long as that (Daly 2006, doi 10.1016/j.future.2004.11.016, equation 37). Checkpoints of
 * 5 minutes and failures every 24 h, 6 h and 15 minutes give 117, 57 and 9.1 minutes.
 */
export function dalyInterval({ blocking, mtbf }: Pick<PlainRun, 'blocking' | 'mtbf'>): number {
  const ratio = blocking / (2 * mtbf);
  if (ratio >= 1) return mtbf;
  return youngInterval({ blocking, mtbf }) * (1 + Math.sqrt(ratio) / 3 + ratio / 9) - blocking;
}

/**
 * Uptime to first order: one less the shares of checkpoints, of half an interval lost at each failure, and of restarts.
 * Below the true one, as it takes from the whole run what can only be taken from the rest; negative where failures
 * come as fast as restarts.
 */
export const firstOrderUptime = ({ blocking, mtbf, recovery }: PlainRun, interval: number): number =>
  1 - blocking / interval - interval / (2 * mtbf) - recovery / mtbf;

/**
 * Uptime by Daly's full model, exact where failures are exponential and may strike at any time, during checkpoints and
 * restarts too: interval / (mtbf x e^(recovery/mtbf) x (e^((interval + blocking)/mtbf) - 1)) (Daly 2006, equation 20).
 */
export const dalyUptime = ({ blocking, mtbf, recovery }: PlainRun, interval: number): number =>
  (interval / mtbf) * (Math.exp(-recovery / mtbf) / Math.expm1((interval + blocking) / mtbf));
