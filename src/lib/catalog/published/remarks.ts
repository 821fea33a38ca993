import { findAccelerator } from '../tables/chips/find-accelerator';
import { countsRecomputation, modelRate, precisionClass } from './rate';
import type { Run } from '../tables/run';
import { AGREE } from './utilisation';

/**
 * What a reader could trip over in a row, told from its own figures:
 * - `unknown-chip` the chip is not in the table of accelerators
 * - `other-peak` the peak is no dense 16-bit or FP8 peak of the chip; `sparse-peak` it is the one with sparsity
 * - `above-peak` the printed rate is above the peak
 * - `hardware-flop` the printed rate counts recomputation
 * - `rate-disagrees` printed rate and MFU are more than 5 % apart
 * - `time-disagrees` days times GPUs and GPU-hours are more than 5 % apart
 */
export type RunRemark =
  | 'unknown-chip'
  | 'other-peak'
  | 'sparse-peak'
  | 'above-peak'
  | 'hardware-flop'
  | 'rate-disagrees'
  | 'time-disagrees';

export function remarksOn(run: Run): RunRemark[] {
  const { peakFlops, printedFlops, mfu, time, gpus, gpuTime } = run;
  const isHardware = countsRecomputation(run);
  const rate = modelRate(run);
  const told: [RunRemark, boolean][] = [
    ['unknown-chip', findAccelerator(run.accelerator) === undefined],
    ['hardware-flop', isHardware],
    ['above-peak', !!peakFlops && (rate?.value ?? 0) > peakFlops],
    ['rate-disagrees', !isHardware && apart(printedFlops, mfu && peakFlops && mfu * peakFlops)],
    ['time-disagrees', apart(gpuTime, time && gpus && time * gpus)]
  ];
  const found = told.filter(([, isSo]) => isSo).map(([remark]) => remark);
  const peak = peakRemark(run);
  return peak ? [...found, peak] : found;
}

const apart = (a: number | undefined, b: number | undefined): boolean =>
  !!a && !!b && Math.abs(a / b - 1) > AGREE;

function peakRemark(run: Run): 'other-peak' | 'sparse-peak' | undefined {
  const chip = findAccelerator(run.accelerator);
  const { peakFlops, precision } = run;
  if (!chip || peakFlops === undefined || ['fp4', 'int8'].includes(precisionClass(run))) return undefined;
  const is16Bit = precision.includes('16') && precisionClass(run) === 'bf16';
  if (chip.headlineIsSparse && peakFlops === chip.headline && (is16Bit || chip.fp8 !== peakFlops))
    return 'sparse-peak';
  return [chip.bf16, chip.fp8].includes(peakFlops) ? undefined : 'other-peak';
}
