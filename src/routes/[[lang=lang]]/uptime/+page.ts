import { loadPageTexts, type UptimeTexts } from '$lib/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, data: { labels, ...data } }) => {
  const texts = await loadPageTexts('uptime', (await parent()).locale);
  return { ...data, words: { ...texts, ...labels } satisfies UptimeTexts };
};
