import { findAccelerator } from '../tables/chips/find-accelerator';
import { clusterScaleOf, makeOf, sizeOf, type Traits } from './group';
import { precisionClass } from '../published/rate';
import type { Run } from '../tables/run';

/** What is known of a run. DeepSeek-V3 computes in FP8, but its MFU is usually given of the BF16 peak. */
export function traitsOf(run: Run): Traits {
  const chip = findAccelerator(run.accelerator);
  const { params, totalParams } = run;
  return {
    make:
      params === undefined ? undefined : makeOf(params, totalParams !== undefined && totalParams > params),
    generation: chip?.generation,
    format: chip && chip.bf16 === run.peakFlops ? 'bf16' : precisionClass(run),
    size: params === undefined ? undefined : sizeOf(params),
    scale: run.gpus === undefined ? undefined : clusterScaleOf(run.gpus)
  };
}
