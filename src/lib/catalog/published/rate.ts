import type { Run } from '../tables/run';

/** How a model rate was had: printed as FLOP/s, as a share of the peak (MFU), or as tokens per second times 6N. */
export type RateBasis = 'printed' | 'mfu' | 'tokens';

/**
 * Model FLOP/s per GPU while stepping, so without recomputation. Megatron 2021, OPT, BLOOM, GLM-130B and MT-NLG
 * print *hardware* FLOP/s; that is told from the printed rate lying nearer to the row's HFU than to its MFU.
 * There the MFU decides, else tokens per second at 6 FLOP per parameter. Undefined where neither is published.
 */
export function modelRate(run: Run): { value: number; basis: RateBasis } | undefined {
  const { printedFlops, peakFlops, mfu, params, gpuTokenRate } = run;
  if (printedFlops !== undefined && !countsRecomputation(run))
    return { value: printedFlops, basis: 'printed' };
  if (mfu !== undefined && peakFlops !== undefined) return { value: mfu * peakFlops, basis: 'mfu' };
  if (params !== undefined && gpuTokenRate !== undefined)
    return { value: 6 * params * gpuTokenRate, basis: 'tokens' };
  return undefined;
}

/** Whether a printed rate is nearer to the row's HFU than to its MFU: hardware FLOP/s. */
export function countsRecomputation({ printedFlops, peakFlops, mfu, hfu }: Run): boolean {
  if (printedFlops === undefined || hfu === undefined) return false;
  if (mfu === undefined || peakFlops === undefined) return true;
  const share = printedFlops / peakFlops;
  return Math.abs(share - hfu) < Math.abs(share - mfu);
}

/**
 * Model FLOP/s per GPU over all GPU-hours, `6 x params x tokens / gpuTime`: what is left after downtime, restarts
 * and repeated steps. Undefined where one of the three is not published.
 */
export function usefulRate({ params, tokens, gpuTime }: Run): number | undefined {
  if (params === undefined || tokens === undefined || gpuTime === undefined) return undefined;
  return (6 * params * tokens) / gpuTime;
}

/** Number format of the matrix products; 'bf16' stands for any 16-bit one, and for what a source does not state. */
export type PrecisionClass = 'bf16' | 'fp8' | 'int8' | 'fp4';

/** The narrowest format that the precision of a run, or of a chip's peak, names: `'fp8 (linear GEMMs) + bf16'` and `'mxfp8'` are `'fp8'`. */
export function precisionClass({ precision }: Pick<Run, 'precision'>): PrecisionClass {
  return (['fp4', 'int8', 'fp8'] as const).find((format) => precision.includes(format)) ?? 'bf16';
}
