import type { Interval } from '$lib/estimate';
import { isSize, type TextFigure } from '../read/text-figure';

/** Rounding grants no more, but for weeks, months and years. */
const MOST = 0.05;

/** Names of models are nominal: Llama 2 "70B" has 68.98 billion. */
const SIZE = 0.025;

const ABOUT = 0.1;
const ABOUT_COARSE = 0.15;

/** Fewer GPUs are counted, not rounded. */
const COUNTED = 100;

/**
 * All that a figure covers by the digits it is written with: half of one in its last digit either way, at most 5 % but for
 * weeks, months and years; sizes of models at least 2.5 %; "about" at least 10 %, of weeks and months 15 %. The ends of
 * ranges and of "over" are widened too.
 */
export function widened(figure: TextFigure): Interval {
  const { lo, hi } = figure;
  return { lo: lo * (1 - marginOf(figure, lo)), hi: hi === Infinity ? hi : hi * (1 + marginOf(figure, hi)) };
}

function marginOf(figure: TextFigure, end: number): number {
  const { quantity, meaning, place, isCoarse } = figure;
  if (end === 0) return 0;
  if (quantity === 'gpus' && end < COUNTED && place === 1 && meaning === 'exact') return 0;
  const half = place / 2 / end;
  const rounding = isCoarse ? half : Math.min(half, MOST);
  const about = meaning === 'about' ? (isCoarse ? ABOUT_COARSE : ABOUT) : 0;
  return Math.max(rounding, about, isSize(figure) ? SIZE : 0);
}
