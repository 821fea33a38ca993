import { loadTexts } from '$lib/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  words: await loadTexts('plan', (await parent()).locale)
});
