import { budgetEvidence, conventionEvidence, models } from '$lib/catalog';
import { parameterCount } from '$lib/estimate';
import { loadPageTexts } from '$lib/i18n';
import type { PageServerLoad } from './$types';

/** The model the page opens with. */
const STANDARD = 'llama-3-70b';

/** What the page shows of the catalogue, worked out when the site is built, and its running text. */
export const load: PageServerLoad = async ({ params }) => ({
  prose: await loadPageTexts('methodProse', params.lang ? 'de' : 'en'),
  models: [...models]
    .sort((a, b) => Number(b.id === STANDARD) - Number(a.id === STANDARD))
    .map(({ architecture, ...rest }) => ({ ...rest, architecture, counted: parameterCount(architecture) })),
  evidence: conventionEvidence(),
  budget: budgetEvidence()
});
