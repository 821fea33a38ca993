import { parts } from '$lib/i18n/parts';
import type { Origin } from './origin';
import type { Report } from './report';

/** What a given figure rests on: "published (arXiv:2302.13971 section 6)", "assumed. A round rental price", "entered". */
export function basisWords({ basis, causes }: Origin, { words, language }: Report): string {
  if (causes !== undefined) return words.calculation.causes(readable(causes));
  if (!basis) return words.calculation.entered;
  const reason = basis.reason?.[language.locale].replace(/\.$/, '');
  const kind = parts[language.locale].basis[basis.kind];
  return [kind, reason && `: ${reason}`, basis.source && ` (${basis.source})`].filter(Boolean).join('');
}

/** Keys and values of causes as a reader would type them: `mtbf=50677, write=60`. */
const readable = (causes: string): string =>
  [...new URLSearchParams(causes)].map(([key, value]) => `${key}=${value}`).join(', ');
