/*
 * Each quantity by its name, because access by a computed key takes five times as long and would be most of the time of
 * a solve. Written from the quantities by `npx vitest run --project unit by-name -u`, which also tests that it is current.
 */
import type { Interval } from './interval';
import type { QuantityId } from './quantity';

/** Hands over each of the figures with its index. */
export function forEachFigure<T>(
  figures: Partial<Record<QuantityId, T>>,
  take: (index: number, figure: T | undefined) => void
): void {
  take(0, figures.params);
  take(1, figures.tokens);
  take(2, figures.attention);
  take(3, figures.compute);
  take(4, figures.gpus);
  take(5, figures.peakFlops);
  take(6, figures.mfu);
  take(7, figures.gpuFlops);
  take(8, figures.uptime);
  take(9, figures.usefulFlops);
  take(10, figures.time);
  take(11, figures.gpuTime);
  take(12, figures.tokenRate);
  take(13, figures.tokensPerParam);
  take(14, figures.gpuPrice);
  take(15, figures.cost);
  take(16, figures.gpuPower);
  take(17, figures.pue);
  take(18, figures.energy);
  take(19, figures.carbonIntensity);
  take(20, figures.carbon);
  take(21, figures.gpuTokenRate);
  take(22, figures.runMfu);
}

/** The figures of a bit set of quantities, each by its index. */
export function figuresIn(
  set: number,
  figure: (index: number) => Interval
): Partial<Record<QuantityId, Interval>> {
  const figures: Partial<Record<QuantityId, Interval>> = {};
  if (set & 0x1) figures.params = figure(0);
  if (set & 0x2) figures.tokens = figure(1);
  if (set & 0x4) figures.attention = figure(2);
  if (set & 0x8) figures.compute = figure(3);
  if (set & 0x10) figures.gpus = figure(4);
  if (set & 0x20) figures.peakFlops = figure(5);
  if (set & 0x40) figures.mfu = figure(6);
  if (set & 0x80) figures.gpuFlops = figure(7);
  if (set & 0x100) figures.uptime = figure(8);
  if (set & 0x200) figures.usefulFlops = figure(9);
  if (set & 0x400) figures.time = figure(10);
  if (set & 0x800) figures.gpuTime = figure(11);
  if (set & 0x1000) figures.tokenRate = figure(12);
  if (set & 0x2000) figures.tokensPerParam = figure(13);
  if (set & 0x4000) figures.gpuPrice = figure(14);
  if (set & 0x8000) figures.cost = figure(15);
  if (set & 0x10000) figures.gpuPower = figure(16);
  if (set & 0x20000) figures.pue = figure(17);
  if (set & 0x40000) figures.energy = figure(18);
  if (set & 0x80000) figures.carbonIntensity = figure(19);
  if (set & 0x100000) figures.carbon = figure(20);
  if (set & 0x200000) figures.gpuTokenRate = figure(21);
  if (set & 0x400000) figures.runMfu = figure(22);
  return figures;
}
