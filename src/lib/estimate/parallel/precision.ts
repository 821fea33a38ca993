import type { TrainingChip } from './training-chip';

/** Number formats of the matrix products in the layers. Attention and the logits are computed in 16 bits throughout. */
export const trainingPrecisions = ['bf16', 'fp16', 'fp8', 'mxfp8', 'nvfp4'] as const;

export type TrainingPrecision = (typeof trainingPrecisions)[number];

/** What a format is to a matrix product. */
export interface OperandFormat {
  peak: keyof TrainingChip['peak'];
  /** Of an element of an operand, its share of the scales included. */
  bytes: number;
  /** Byte read and written for each element to cast it, both layouts; FP4 takes one more pass for its maxima. */
  cast: number;
  /** By how much more a short inner dimension costs: the product is over sooner, its start and end are not. */
  overhead: number;
  /** Byte of an operand kept for the backward pass. */
  saved: number;
}

const sixteen: OperandFormat = { peak: 'bf16', bytes: 2, cast: 0, overhead: 1, saved: 2 };

export const operandFormats: Readonly<Record<TrainingPrecision, OperandFormat>> = {
  bf16: sixteen,
  fp16: sixteen,
  fp8: { peak: 'fp8', bytes: 1, cast: 4, overhead: 2, saved: 1 },
  mxfp8: { peak: 'fp8', bytes: 1, cast: 4.25, overhead: 2, saved: 1 },
  nvfp4: { peak: 'fp4', bytes: 0.5625, cast: 6, overhead: 4, saved: 1 }
};

/** Rate of a long matrix product in a format, FLOP/s; undefined where the chip does not have it. */
export function productRate(chip: TrainingChip, precision: TrainingPrecision): number | undefined {
  const { peak } = operandFormats[precision];
  const [most, share] = [chip.peak[peak], chip.sustained[peak]];
  return most === undefined || share === undefined ? undefined : most * share;
}
