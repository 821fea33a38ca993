import type { Interval, MeasureId, QuantityId } from '$lib/estimate';
import type { Texts } from './';
import type { Figures } from './figure';
import { closedEnds } from './gain-sentence';

/** Measures that are written as a quantity is. */
const asQuantity: Partial<Record<MeasureId, QuantityId>> = {
  useful: 'usefulFlops',
  step: 'gpuFlops',
  peak: 'peakFlops',
  share: 'runMfu'
};

/** SI units in one unit of the others. */
const scales: Partial<Record<MeasureId, number>> = { watt: 1e12 };

/** How much of a measure a run has, as a number or range, and its unit. */
export function amountWords(
  measure: MeasureId,
  amount: Interval,
  words: Texts<'compare'>,
  figures: Figures
): { text: string; unit: string } {
  const quantity = asQuantity[measure];
  if (quantity) {
    const { lead, text, unit } = figures.beside(quantity, amount);
    return { text: lead + text, unit };
  }
  const scale = scales[measure] ?? 1;
  const sign = amount.hi === Infinity ? '≥\u00a0' : amount.lo === 0 ? '≤\u00a0' : '';
  const text = closedEnds(amount, (value, more) => {
    const { text, suffix } = figures.numbers.scaled(value / scale, 3 + more);
    return text + suffix;
  });
  return { text: sign + text, unit: words.measures[measure].unit };
}

/** The same in a sentence: "134 TFLOPS", "323 tokens/s". */
export function sayAmount(...amount: Parameters<typeof amountWords>): string {
  const { text, unit } = amountWords(...amount);
  return `${text}\u00a0${unit}`;
}
