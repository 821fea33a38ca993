/** A text in both languages of the site. */
export interface Bilingual {
  en: string;
  de: string;
}

/** A language of the site. In what is typed it decides what `.`, `,` and "Billion" mean. */
export type Locale = keyof Bilingual;
