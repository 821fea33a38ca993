import type { Causes } from '$lib/estimate/uptime';

/** Nothing but failures and checkpoints; spread what a test is about over it. */
export const plain: Causes = {
  gpus: 1,
  gpuMtbf: 86_400,
  write: 60,
  overlap: 0,
  detection: 0,
  replacement: 0,
  restart: 300,
  failover: 'wait',
  spares: 0,
  repair: 0,
  plannedRate: 0,
  plannedTime: 0,
  corruptionRate: 0,
  rollback: 0,
  stragglers: 0
};

/** Llama 3.1 405B: 419 unexpected stops in 54 days on 16,384 GPUs (arXiv:2407.21783 section 3.3, Table 5). */
export const llama: Causes = { ...plain, gpus: 16_384, gpuMtbf: (54 * 86_400 * 16_384) / 419 };
