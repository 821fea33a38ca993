import type { PreviewChart } from '$lib/chart/picture/preview';
import type { Language } from '$lib/i18n/context';
import { flopChart, gainChart, guessChart, lostChart, stepChart, timeChart } from './charts.server';
import { contentOfClaim, worstClaims } from './claims.server';
import type { PageContent } from './page-content';

/** What goes with the sentence of a page in its picture. */
export async function contentOf(page: string, language: Language): Promise<PageContent> {
  const [name = '', claim] = page.split('/');
  return claim ? contentOfClaim(claim, language) : { chart: await chartOf(name, language) };
}

const charts: Record<string, (language: Language) => PreviewChart | Promise<PreviewChart | undefined>> = {
  calculator: timeChart,
  plan: stepChart,
  compare: gainChart,
  article: worstClaims,
  runs: guessChart,
  uptime: lostChart,
  method: flopChart
};

const chartOf = async (name: string, language: Language): Promise<PreviewChart | undefined> =>
  charts[name]?.(language);
