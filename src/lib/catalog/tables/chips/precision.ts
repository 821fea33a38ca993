/** Number formats of matrix products that a chip can have a peak at, as links write them: wide ones first. */
export const precisions = ['bf16', 'fp16', 'fp8', 'mxfp8', 'mxfp4', 'nvfp4'] as const;
export type Precision = (typeof precisions)[number];

/** Dense peaks by precision, FLOP/s, in the order of `precisions`. A precision the chip has no stated peak at is absent. */
export type Peaks = Readonly<Partial<Record<Precision, number>>>;

/**
 * The dense peak of a chip at a precision, FLOP/s: `peakOf(h100, 'fp8')` is 1979e12. Undefined where the chip has none
 * (an A100 at `fp8`, a V100 at `bf16`) and where no single one is stated (an RTX 4090 at `fp8`: it depends on the
 * accumulator).
 */
export const peakOf = ({ peaks }: { peaks: Peaks }, precision: Precision): number | undefined =>
  peaks[precision];
