import type { Texts } from '$lib/i18n';
import type { Language } from '$lib/i18n/context';

/** What is cited: what it says, on what basis, where and when. */
export interface Cited {
  claim: string;
  /** Empty where nothing is to be said. */
  basis: string;
  /** Tells its entry from others in a list of references: ASCII letters and digits. */
  key: string;
  /** The whole address that shows it. */
  url: string;
  date: Date;
  words: Texts<'takeAway'>;
  language: Language;
}

/** The words of a name as a key has them, or what stands for a name that has none: `keyOf('Llama 3', 'time')` is `llama-3`. */
export const citationKey = (name: string, otherwise: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || otherwise.toLowerCase();
