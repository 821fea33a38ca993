import type en from './en';
import type { Locale } from './number';

export { locales, Numbers, type Locale } from './number';

/** All texts of one language. */
export type Texts = typeof en;

/** Loads the texts of one language; the other does not ship. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  return locale === 'de' ? (await import('./de')).default : (await import('./en')).default;
}
