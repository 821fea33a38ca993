import { base } from '$app/paths';
import type { Locale } from '$lib/i18n';

/** Where the pages of a language begin. */
export const rootOf = (locale: Locale): string => (locale === 'de' ? `${base}/de/` : `${base}/`);
