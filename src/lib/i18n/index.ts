import type { Locale } from '$lib/catalog/bilingual';

export type { Locale } from '$lib/catalog/bilingual';
export { locales, Numbers } from './number';

/** The subjects that have texts, each in a file of that name for each language. */
const subjects = {
  article: { en: () => import('./en/article'), de: () => import('./de/article') },
  calculator: { en: () => import('./en/calculator'), de: () => import('./de/calculator') },
  chipAndModel: { en: () => import('./en/chip-and-model'), de: () => import('./de/chip-and-model') },
  /** What more than one page says. */
  common: { en: () => import('./en/common'), de: () => import('./de/common') },
  check: { en: () => import('./en/check'), de: () => import('./de/check') },
  compare: { en: () => import('./en/compare'), de: () => import('./de/compare') },
  embed: { en: () => import('./en/embed'), de: () => import('./de/embed') },
  method: { en: () => import('./en/method'), de: () => import('./de/method') },
  notFound: { en: () => import('./en/not-found'), de: () => import('./de/not-found') },
  picture: { en: () => import('./en/picture'), de: () => import('./de/picture') },
  plan: { en: () => import('./en/plan'), de: () => import('./de/plan') },
  runs: { en: () => import('./en/runs'), de: () => import('./de/runs') },
  takeAway: { en: () => import('./en/take-away'), de: () => import('./de/take-away') },
  typing: { en: () => import('./en/typing'), de: () => import('./de/typing') },
  uptime: { en: () => import('./en/uptime'), de: () => import('./de/uptime') }
};

export type Subject = keyof typeof subjects;

/** All texts of a subject in one language; without one, those that more than one page has. */
export type Texts<S extends Subject = 'common'> = Awaited<ReturnType<(typeof subjects)[S]['en']>>['default'];

/**
 * Loads the texts of a subject in one language; those of other subjects and languages do not ship. What a page opens
 * with, its load function brings; what it shows later comes with the component that shows it.
 */
export async function loadTexts<S extends Subject>(subject: S, locale: Locale): Promise<Texts<S>> {
  return (await subjects[subject][locale]()).default as Texts<S>;
}
