import { loadTexts } from '$lib/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  const [words, chipAndModel] = await Promise.all([
    loadTexts('calculator', locale),
    loadTexts('chipAndModel', locale)
  ]);
  return { ...data, words, chipAndModel };
};
