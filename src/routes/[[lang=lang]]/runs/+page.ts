import { loadTexts } from '$lib/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, data }) => ({
  ...data,
  words: await loadTexts('runs', (await parent()).locale)
});
