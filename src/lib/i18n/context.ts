import { createContext } from 'svelte';
import type { Locale, Texts } from './';
import type { Figures } from './figure';

/** The language of the page: its texts, and how it writes figures. Read the properties where they are used: they change with the language. */
export interface Language {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly figures: Figures;
}

export const [getLanguage, setLanguage] = createContext<Language>();
