import type { Interval } from '$lib/estimate';
import type { Figures } from './figure';

/** A number of GPUs that was worked out: whole, and to three digits. */
export function gpusInWords(gpus: Interval, figures: Figures): string {
  const whole = (count: number): number => Math.max(1, Math.round(Number(count.toPrecision(3))));
  return figures.say('gpus', { lo: whole(gpus.lo), hi: whole(gpus.hi) });
}
