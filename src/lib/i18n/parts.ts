import type { Locale } from './number';
import de from './parts.de';
import en, { type Parts } from './parts.en';

/** Texts of parts of pages that load when they are shown, by language. Only for such parts, as it brings both. */
export const parts: Record<Locale, Parts> = { en, de };
