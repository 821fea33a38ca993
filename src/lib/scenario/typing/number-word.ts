import type { Locale } from '$lib/catalog/bilingual';
import type { NoteId } from './note';

/** Powers of ten that mean the same in both languages. */
const common = dictionary({
  3: 'k thousand thousands tsd tausend',
  6: 'm mn mln mio million millions millionen',
  9: 'b g bn billions mrd milliarde milliarden',
  12: 't tn trn trillions bio billionen',
  18: 'trillionen'
});

const local: Record<Locale, Map<string, number>> = {
  en: dictionary({ 9: 'billion', 12: 'trillion' }),
  de: dictionary({ 12: 'billion', 18: 'trillion' })
};

/** What a German reader may have meant instead: for B a Billion, else the English look-alike. */
const lookAlikes = new Map<string, { id: NoteId; exponent: number }>([
  ['b', { id: 'suffixB', exponent: 12 }],
  ['billion', { id: 'billion', exponent: 9 }],
  ['billionen', { id: 'billion', exponent: 9 }],
  ['trillion', { id: 'trillion', exponent: 12 }],
  ['trillionen', { id: 'trillion', exponent: 12 }]
]);

/** A power of ten, and the one that may have been meant. */
export interface NumberWord {
  exponent: number;
  other?: { id: NoteId; exponent: number };
}

/**
 * The power of ten a suffix or word multiplies by, in any case: `numberWord('Mrd', 'de')` is 10^9. "Billion" is 10^9
 * in English and 10^12 in German. Undefined if the word is no number.
 */
export function numberWord(word: string, locale: Locale): NumberWord | undefined {
  const name = word.toLowerCase();
  const exponent = common.get(name) ?? local[locale].get(name);
  if (exponent === undefined) return;
  const other = locale === 'de' ? lookAlikes.get(name) : undefined;
  return other ? { exponent, other } : { exponent };
}

function dictionary(words: Record<number, string>): Map<string, number> {
  return new Map(
    Object.entries(words).flatMap(([exponent, names]) =>
      names.split(' ').map((name): [string, number] => [name, Number(exponent)])
    )
  );
}
