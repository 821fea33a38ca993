import type { Locale } from '$lib/catalog/bilingual';
import de from './de/parts';
import en, { type Parts } from './en/parts';

/** Texts of parts of pages that load when they are shown, by language. Only for such parts, as it brings both. */
export const parts: Record<Locale, Parts> = { en, de };
