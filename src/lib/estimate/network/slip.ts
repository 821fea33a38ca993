import type { QuantityId } from './quantity';
import type { Conflict } from './solution';

/** The usual slips with units and conventions, each by the factor it makes. */
export type Slip = 'recomputation' | 'sparse' | 'prefix' | 'cluster';

/** Within this a conflict's factor is taken for a slip's. */
const TOLERANCE = 0.03;

/**
 * What a slip should bring a share above 1 back to, and how far off, as a factor, is still near: MFU of well-run
 * training (Chowdhery et al. 2022, table 3, and later runs), uptime of the runs that publish one, and the two together.
 */
const usual: Partial<Record<QuantityId, { value: number; within: number }>> = {
  mfu: { value: 0.42, within: 2 },
  uptime: { value: 0.95, within: 1.1 },
  runMfu: { value: 0.42 * 0.95, within: 2.2 }
};

/**
 * The slip that would best explain a conflict, if one would: hardware FLOP for model FLOP (4/3), a sparse or FP8 peak
 * for the dense one (2), a wrong prefix (1,000), the whole cluster for one GPU (the GPU count, where it is known).
 */
export function likelySlip({ quantity, given, factor, implied }: Conflict, gpus?: number): Slip | undefined {
  const factors: [Slip, number][] = [
    ['recomputation', 4 / 3],
    ['sparse', 2],
    ['prefix', 1000]
  ];
  if (gpus !== undefined && gpus > 3) factors.push(['cluster', gpus]);
  const share = usual[quantity];
  const isDomain = share !== undefined && given.lo === 0;
  if (!isDomain) return factors.find(([, slip]) => Math.abs(Math.log(factor / slip)) < TOLERANCE)?.[0];
  const misses = factors.map(
    ([name, slip]) => [name, Math.abs(Math.log(implied.lo / slip / share.value))] as const
  );
  const [name, miss] = misses.reduce((best, next) => (next[1] < best[1] ? next : best));
  return miss < Math.log(share.within) ? name : undefined;
}
