import type { Locale } from '$lib/catalog/bilingual';
import de from './de/picture';
import en from './en/picture';

export type PictureTexts = typeof en;

/** The texts of saved pictures. They are loaded with the code that draws them, so both languages together. */
export const pictureTexts: Record<Locale, PictureTexts> = { en, de };
