import { budgetEvidence, conventionEvidence } from '$lib/catalog';
import { loadPageTexts } from '$lib/i18n';
import { countedModels } from './models.server';
import type { PageServerLoad } from './$types';

/** What the page shows of the catalogue, worked out when the site is built, and its running text. */
export const load: PageServerLoad = async ({ params }) => ({
  prose: await loadPageTexts('methodProse', params.lang ? 'de' : 'en'),
  models: countedModels(),
  evidence: conventionEvidence(),
  budget: budgetEvidence()
});
