import type { QuantityId } from './quantity';
import type { Conflict } from './solution';

/**
 * The usual slips with units and conventions: hardware FLOP, recomputation included, for model FLOP; a factor of 2 (a peak
 * with sparsity or of a narrower format, multiply-adds counted once); half a chip for a whole one; the forward pass alone;
 * a wrong prefix; the whole cluster for one GPU, or GPU-hours times GPUs.
 */
export type Slip = 'recomputation' | 'double' | 'half' | 'forward' | 'prefix' | 'cluster';

/** Within this, relative, figures that people round are taken for a slip's. */
const TOLERANCE = 0.03;

/**
 * What a slip should bring a share above 1 back to, and how far off, as a factor, is still near: MFU of well-run
 * training (Chowdhery et al. 2022, table 3, and later runs), uptime of the runs that publish one, and the two together.
 */
const usual: Partial<Record<QuantityId, { value: number; within: number }>> = {
  mfu: { value: 0.42, within: 1.5 },
  uptime: { value: 0.95, within: 1.1 },
  runMfu: { value: 0.42 * 0.95, within: 1.6 }
};

/** By what factor each slip sets figures apart, from and to: full recomputation makes 4/3, with attention up to 1.4. */
function slips(gpus: number | undefined): [slip: Slip, from: number, to: number][] {
  return [
    ['recomputation', 4 / 3, 1.4],
    ['double', 2, 2],
    ['forward', 3, 3],
    ['prefix', 1000, 1000],
    ...(gpus !== undefined && gpus > 3 ? ([['cluster', gpus, gpus]] as [Slip, number, number][]) : [])
  ];
}

/** What can make a share too large: a sparse peak, multiply-adds and a forward pass alone make it too small. */
const raising: readonly Slip[] = ['recomputation', 'half', 'prefix', 'cluster'];

/**
 * The slip that would best explain a conflict, if one would, from its factor; of a share above 1, from what it would be
 * without the slip. `gpus`: the number of GPUs, where it is known.
 */
export function likelySlip({ quantity, given, factor, implied }: Conflict, gpus?: number): Slip | undefined {
  const share = usual[quantity];
  const isDomain = share !== undefined && given.lo === 0;
  if (!isDomain)
    return slips(gpus).find(
      ([, from, to]) => factor > from * (1 - TOLERANCE) && factor < to * (1 + TOLERANCE)
    )?.[0];
  const halved: [Slip, number, number] = ['half', 2, 2];
  const misses = [...slips(gpus), halved]
    .filter(([slip]) => raising.includes(slip))
    .map(([slip, from]) => [slip, Math.abs(Math.log(implied.lo / from / share.value))] as const);
  const [slip, miss] = misses.reduce((best, next) => (next[1] < best[1] ? next : best));
  return miss < Math.log(share.within) ? slip : undefined;
}
