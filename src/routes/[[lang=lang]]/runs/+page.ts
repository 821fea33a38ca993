import { loadPageTexts } from '$lib/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, data }) => ({
  ...data,
  words: await loadPageTexts('runs', (await parent()).locale)
});
