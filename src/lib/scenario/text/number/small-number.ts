import type { Locale } from '$lib/catalog/bilingual';

const words: Record<Locale, Record<string, number>> = {
  en: {
    'half a': 0.5,
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12
  },
  de: {
    'eine halbe': 0.5,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    ein: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12
  }
};

/** The number words that are known in either language, longer ones first. */
export const numberWords: readonly string[] = Object.values(words)
  .flatMap((of) => Object.keys(of))
  .sort((a, b) => b.length - a.length);

/** What a number word to twelve says, halves included: `smallNumber('two', 'en')` is 2. Undefined for any other word. */
export const smallNumber = (word: string, locale: Locale): number | undefined =>
  words[locale][word.toLowerCase()];

/**
 * Whether a number word says no number by itself: an article, or "one" as in "one needs", which count only before a larger
 * number, a million; "one" also before a unit of time. `rest` is what follows.
 */
export const isArticle = (word: string, rest: string): boolean =>
  /^(?:an?|eine[mr]?)$/i.test(word) ||
  (/^one$/i.test(word) && !/^[ -](?:second|minute|hour|day|week|month|year)/i.test(rest));
