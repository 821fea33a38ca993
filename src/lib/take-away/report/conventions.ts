import type { RelationId } from '$lib/estimate';
import type { Texts } from '$lib/i18n';

/** Where the formulas come from that are used. */
export const conventionLines = (
  used: readonly RelationId[],
  { calculation }: Texts<'takeAway'>
): string[] => [
  ...(used.includes('compute') ? [calculation.six] : []),
  ...(used.includes('utilisation') ? [calculation.mfu] : [])
];
