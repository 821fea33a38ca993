/** A range of shares to draw as a bar, of 0 to 1. */
export interface ShareBar {
  median: number;
  half: { lo: number; hi: number };
  most: { lo: number; hi: number };
}

/** The end of the axis of some bars: the next tenth above all of them, at least 0.1 and at most 1. */
export function axisEnd(bars: readonly ShareBar[]): number {
  const top = bars.reduce((most, { most: { hi } }) => Math.max(most, hi), 0);
  return Math.min(1, Math.max(0.1, Math.ceil(top * 10 - 1e-9) / 10));
}

/** Ticks of an axis that starts at 0: every tenth, or every fifth where it is long. */
export function axisTicks(end: number): number[] {
  const step = end > 0.5 ? 0.2 : 0.1;
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, i) => Math.round(i * step * 10) / 10);
}
