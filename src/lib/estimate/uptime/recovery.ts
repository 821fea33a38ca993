import type { Causes } from './causes';
import { noSpareLeft } from './spares';

/** What part of all time goes into each stage of recovery, and what part is left to run. */
export interface Recovery {
  detection: number;
  replacement: number;
  restart: number;
  running: number;
}

/**
 * How recovery shares the time with running, for failures at `rate` per second that strike during recovery too and then
 * begin it anew. Each failure starts one attempt, which ends after its own length or at the next failure: of an attempt
 * of R seconds (1 - e^(-rate x R)) / rate pass on average. The four sum to 1.
 */
export function recoveryShares(causes: Causes, rate: number): Recovery {
  const wanting = lackOfNode(causes, rate);
  const detected = Math.exp(-rate * causes.detection);
  const replaced = Math.exp(-rate * causes.replacement);
  const restarted = Math.exp(-rate * causes.restart);
  const ready = detected * (1 - wanting + wanting * replaced);
  return {
    detection: -Math.expm1(-rate * causes.detection),
    replacement: detected * wanting * -Math.expm1(-rate * causes.replacement),
    restart: ready * -Math.expm1(-rate * causes.restart),
    running: ready * restarted
  };
}

/** The chance that a failed node must be waited for. */
function lackOfNode({ failover, spares, repair }: Causes, rate: number): number {
  if (failover === 'wait') return 1;
  return failover === 'shrink' ? 0 : noSpareLeft(rate * repair, spares);
}
