import type { Locale } from '$lib/catalog/bilingual';

/** Small words that one language has and the other lacks, units and number words among them. */
const words: Record<Locale, string> = {
  en: 'the of and with for was were is are to on by at from this that which its has have had it we our over than each per training trained took used model models tokens hours days months weeks billion trillion million about',
  de: 'der die das und mit für wurde wurden ist sind zu auf von im am vom dem den des ein eine einer einem einen es wir nach bei als je pro über rund etwa Milliarden Millionen Billionen Mrd Mio Bio Stunden Tage Tagen Wochen Monate Token Modell Parametern trainiert kostete Dauer'
};

const languageOf = new Map<string, Locale>(
  (['en', 'de'] as const).flatMap((locale) =>
    words[locale].split(' ').map((word): [string, Locale] => [word.toLowerCase(), locale])
  )
);

/** How much of a text is looked at. */
const ENOUGH = 20_000;

/**
 * The language of a text, by the small words it begins with: it decides what "Billion" and 2.048 mean, in all of it.
 * English where nothing tells.
 */
export function languageOfText(text: string): Locale {
  const count = { en: 0, de: 0 };
  for (const [word] of text.slice(0, ENOUGH).matchAll(/\p{L}+/gu)) {
    const locale = languageOf.get(word.toLowerCase());
    if (locale) count[locale]++;
  }
  return count.de > count.en ? 'de' : 'en';
}
