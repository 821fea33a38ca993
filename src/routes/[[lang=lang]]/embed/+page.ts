import { loadTexts } from '$lib/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  const [words, calculator] = await Promise.all([
    loadTexts('embed', locale),
    loadTexts('calculator', locale)
  ]);
  return { ...data, words, calculator };
};
