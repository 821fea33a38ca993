import { budgetEvidence, conventionEvidence } from '$lib/catalog';
import { countedModels } from './models.server';
import type { PageServerLoad } from './$types';

/** What the page shows of the catalogue, worked out when the site is built. */
export const load: PageServerLoad = () => ({
  models: countedModels(),
  evidence: conventionEvidence(),
  budget: budgetEvidence()
});
