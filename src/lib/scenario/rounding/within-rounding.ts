import { domainMax, type Interval, type QuantityId } from '$lib/estimate';
import { toUnit } from '../unit';

/** Rounding grants no more, relative. */
const MOST = 0.05;

/** Sizes of models are nominal: Llama 2 "70B" has 68.98 billion parameters. */
const SIZE = 0.025;

/** Fewer GPUs are counted, not rounded. */
const COUNTED = 100;

/**
 * All that a figure stands for that somebody rounded: half a unit of the last digit that is not 0, as the figure is
 * written in its field, either way and at most 5 %; of the size of a model at least 2.5 %. Both ends of a range and the
 * one of "over" are widened. Exact are fewer than 100 GPUs, 100 %, a PUE of 1 and an attention factor of 1. SI in, SI
 * out; positive, and a share is at most 1.
 */
export function withinRounding(id: QuantityId, { lo, hi }: Interval): Interval {
  return {
    lo: lo > 0 ? lo * (1 - margin(id, lo)) : lo,
    hi: hi < Infinity ? Math.min(domainMax(id), hi * (1 + margin(id, hi))) : hi
  };
}

function margin(id: QuantityId, end: number): number {
  if (id === 'gpus' && end < COUNTED) return 0;
  if ((id === 'pue' || id === 'attention') && end === 1) return 0;
  if (end === domainMax(id)) return 0;
  return Math.max(Math.min(MOST, halfOfLastDigit(id, end)), id === 'params' ? SIZE : 0);
}

/** More digits than these come of arithmetic, not of a hand. */
const DIGITS = 12;

/** Half a unit of the last digit that is not 0, relative to the figure: 0.05 / 12.4 of 12.4 days. */
function halfOfLastDigit(id: QuantityId, value: number): number {
  const [mantissa = ''] = toUnit(id, value)
    .toExponential(DIGITS - 1)
    .split('e');
  return 0.5 / Number(mantissa.replace('.', '').replace(/0+$/, ''));
}
