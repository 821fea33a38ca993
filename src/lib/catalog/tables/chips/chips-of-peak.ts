import type { Chip } from './chip';
import { peakOf, precisions, type Precision } from './precision';

/** Tables round a peak to three digits or more: 989, 989.4 and 989.5 TFLOPS are the same chip's. */
const ROUNDED = 0.001;

/**
 * The chips with this dense peak, FLOP/s, and at which precision, in the order of the list: 1979e12 is an H100 at `fp8`
 * and others. Only what a peak allows: which of them is meant it cannot say. A chip is given once, at its widest
 * precision with that peak; a sparse headline is nobody's dense peak and finds none.
 */
export function chipsOfPeak<C extends Pick<Chip, 'peaks'>>(
  peakFlops: number,
  chips: readonly C[]
): { chip: C; precision: Precision }[] {
  return chips.flatMap((chip) => {
    const precision = precisions.find(
      (each) => Math.abs((peakOf(chip, each) ?? 0) / peakFlops - 1) < ROUNDED
    );
    return precision ? [{ chip, precision }] : [];
  });
}
