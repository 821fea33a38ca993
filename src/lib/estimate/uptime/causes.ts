import { SHORTEST_INTERVAL } from './best-interval';

/** GPUs that leave the job together when one of them fails: a node. */
export const NODE = 8;

/**
 * What happens to the job when a node fails: it waits until another one is put in its place, takes one of the spare
 * nodes that stand by, or goes on without it until it is repaired.
 */
export type Failover = 'wait' | 'spares' | 'shrink';

/** What takes training time from a run, in SI: seconds, events per second, shares. */
export interface Causes {
  /** GPUs that train. */
  gpus: number;
  /** Mean time between stops that one GPU brings about, its share of host, network and software counted; s. */
  gpuMtbf: number;
  /** From the start of a checkpoint until it is safe, s. */
  write: number;
  /** Share of `write` during which training goes on, 0 to 1. */
  overlap: number;
  /** Training time between two checkpoints, s; where absent, the best. */
  interval?: number;
  /** From a failure until it is noticed and found, s. */
  detection: number;
  /** Until a node stands in for the failed one, s; with spare nodes only when none is left. */
  replacement: number;
  /** From a full set of nodes until training goes on from the last checkpoint, s. */
  restart: number;
  failover: Failover;
  /** Nodes standing by, whole; counts only with `failover` 'spares'. */
  spares: number;
  /** Until a failed node is back, s; counts only with `failover` 'spares' and 'shrink'. */
  repair: number;
  /** Planned stops per second of elapsed time. */
  plannedRate: number;
  /** What a planned stop takes, its checkpoint and restart counted; s. */
  plannedTime: number;
  /** Silent corruptions per GPU and second that make the job go back. */
  corruptionRate: number;
  /** Finished work that a silent corruption costs, s. */
  rollback: number;
  /** Share of the stepping time lost to waiting for slow GPUs, 0 up to 1, as far as the step rate does not count it. */
  stragglers: number;
}

/** The causes that are numbers and always there. */
export type CauseId = Exclude<keyof Causes, 'failover' | 'interval'>;

/** Beyond any run: 30,000 years, in s. */
const LONGEST = 1e12;

const time = { lo: 0, hi: LONGEST };
const share = { lo: 0, hi: 1 };

/** Closed domains: far beyond what exists, and narrow enough for every product of two to be an ordinary number. */
export const causeDomains: Record<CauseId | 'interval', { lo: number; hi: number }> = {
  gpus: { lo: 1e-3, hi: 1e12 },
  gpuMtbf: { lo: 1e-3, hi: 1e18 },
  write: time,
  overlap: share,
  interval: { lo: SHORTEST_INTERVAL, hi: LONGEST },
  detection: time,
  replacement: time,
  restart: time,
  spares: { lo: 0, hi: 1e6 },
  repair: time,
  plannedRate: { lo: 0, hi: 1e3 },
  plannedTime: time,
  corruptionRate: { lo: 0, hi: 1e3 },
  rollback: time,
  stragglers: share
};

/** @throws RangeError naming the first cause that is outside its domain. */
export function checkCauses(causes: Causes): void {
  for (const [id, { lo, hi }] of Object.entries(causeDomains)) {
    const value = causes[id as CauseId | 'interval'];
    if (value === undefined && id === 'interval') continue;
    if (!(value !== undefined && value >= lo && value <= hi))
      throw new RangeError(`${id} is ${value}; it must be from ${lo} to ${hi}`);
  }
}
