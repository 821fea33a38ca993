import type en from './en/common';
import type { Locale } from '$lib/catalog/bilingual';

export type { Locale } from '$lib/catalog/bilingual';
export { locales, Numbers } from './number';

/** All texts of one language. */
export type Texts = typeof en;

/** The pages that have texts of their own, each loaded where it is shown. */
const pages = {
  article: { en: () => import('./en/article'), de: () => import('./de/article') },
  compare: { en: () => import('./en/compare'), de: () => import('./de/compare') },
  compareLater: { en: () => import('./en/compare-later'), de: () => import('./de/compare-later') },
  embed: { en: () => import('./en/embed'), de: () => import('./de/embed') },
  embedSnippet: { en: () => import('./en/embed-snippet'), de: () => import('./de/embed-snippet') },
  method: { en: () => import('./en/method'), de: () => import('./de/method') },
  methodProse: { en: () => import('./en/method-prose'), de: () => import('./de/method-prose') },
  offer: { en: () => import('./en/offer'), de: () => import('./de/offer') },
  outcome: { en: () => import('./en/outcome'), de: () => import('./de/outcome') },
  runs: { en: () => import('./en/runs'), de: () => import('./de/runs') },
  uptime: { en: () => import('./en/uptime'), de: () => import('./de/uptime') },
  uptimeLabels: { en: () => import('./en/uptime-labels'), de: () => import('./de/uptime-labels') },
  /** Parts of pages that load when they are shown. */
  simulation: { en: () => import('./en/simulation'), de: () => import('./de/simulation') },
  formula: { en: () => import('./en/formula'), de: () => import('./de/formula') },
  following: { en: () => import('./en/following'), de: () => import('./de/following') },
  takeAway: { en: () => import('./en/take-away'), de: () => import('./de/take-away') }
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
  return locale === 'de' ? (await import('./de/common')).default : (await import('./en/common')).default;
}
