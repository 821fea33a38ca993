import type { Texts } from '$lib/i18n';
import type { Figures } from '$lib/i18n/figure';

/** A published uptime as its source says it: "over 90 %", "about 95 %". */
export function saidUptime(
  { value, bound }: { value: number; bound: string },
  { atLeast, atMost, about }: Texts<'uptime'>['size'],
  figures: Figures
): string {
  const share = figures.percent(value);
  if (bound === 'at least') return atLeast(share);
  if (bound === 'at most') return atMost(share);
  return bound === 'about' ? about(share) : share;
}
