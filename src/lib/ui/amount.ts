import type { Interval, MeasureId, QuantityId } from '$lib/estimate';
import type { PageTexts } from '$lib/i18n';
import type { Figures } from './figure';
import { ends } from './gain-sentence';

/** Measures that are written as a quantity is. */
const asQuantity: Partial<Record<MeasureId, QuantityId>> = {
  useful: 'usefulFlops',
  step: 'gpuFlops',
  peak: 'peakFlops',
  share: 'mfu'
};

/** SI units in one unit of the others. */
const scales: Partial<Record<MeasureId, number>> = { watt: 1e12 };

/** How much of a measure a run has: "134 TFLOPS", "323 tokens/s", "at most 0.7 tokens/J". */
export function sayAmount(
  measure: MeasureId,
  amount: Interval,
  words: PageTexts<'compare'>,
  figures: Figures
): string {
  const quantity = asQuantity[measure];
  if (quantity) return figures.say(quantity, amount);
  const scale = scales[measure] ?? 1;
  const write = (value: number, more: number): string => {
    const { text, suffix } = figures.numbers.scaled(value / scale, 3 + more);
    return text + suffix;
  };
  const text = `${ends(amount, write)}\u00a0${words.measures[measure].unit}`;
  const { range } = figures.texts;
  if (amount.lo === 0) return range.atMost(text);
  return amount.hi === Infinity ? range.atLeast(text) : text;
}
