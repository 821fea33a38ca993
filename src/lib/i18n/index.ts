import type en from './en';
import type { Locale } from './number';

export { locales, Numbers, type Locale } from './number';

/** All texts of one language. */
export type Texts = typeof en;

/** The pages that have texts of their own, each loaded where it is shown. */
const pages = {
  article: { en: () => import('./article.en'), de: () => import('./article.de') },
  compare: { en: () => import('./compare.en'), de: () => import('./compare.de') },
  compareLater: { en: () => import('./compare-later.en'), de: () => import('./compare-later.de') },
  embed: { en: () => import('./embed.en'), de: () => import('./embed.de') },
  embedSnippet: { en: () => import('./embed-snippet.en'), de: () => import('./embed-snippet.de') },
  method: { en: () => import('./method.en'), de: () => import('./method.de') },
  methodProse: { en: () => import('./method-prose.en'), de: () => import('./method-prose.de') },
  offer: { en: () => import('./offer.en'), de: () => import('./offer.de') },
  outcome: { en: () => import('./outcome.en'), de: () => import('./outcome.de') },
  runs: { en: () => import('./runs.en'), de: () => import('./runs.de') },
  uptime: { en: () => import('./uptime.en'), de: () => import('./uptime.de') },
  uptimeLabels: { en: () => import('./uptime-labels.en'), de: () => import('./uptime-labels.de') },
  /** Parts of pages that load when they are shown. */
  simulation: { en: () => import('./simulation.en'), de: () => import('./simulation.de') },
  formula: { en: () => import('./formula.en'), de: () => import('./formula.de') },
  following: { en: () => import('./following.en'), de: () => import('./following.de') },
  takeAway: { en: () => import('./take-away.en'), de: () => import('./take-away.de') }
};

export type Page = keyof typeof pages;

/** All texts of a page in one language. */
export type PageTexts<P extends Page> = Awaited<ReturnType<(typeof pages)[P]['en']>>['default'];

/** All texts of the page on uptime. */
export type UptimeTexts = PageTexts<'uptime'> & PageTexts<'uptimeLabels'>;

/** Loads the texts of a page in one language; those of other pages and languages do not ship. */
export async function loadPageTexts<P extends Page>(page: P, locale: Locale): Promise<PageTexts<P>> {
  return (await pages[page][locale]()).default as PageTexts<P>;
}

/** Loads the texts of one language; the other does not ship. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  return locale === 'de' ? (await import('./de')).default : (await import('./en')).default;
}
