import { budgetEvidence, conventionEvidence, models } from '$lib/catalog';
import { parameterCount } from '$lib/estimate';
import type { PageServerLoad } from './$types';

/** The model the page opens with. */
const STANDARD = 'llama-3-70b';

/** What the page shows of the catalogue, worked out when the site is built. */
export const load: PageServerLoad = () => ({
  models: [...models]
    .sort((a, b) => Number(b.id === STANDARD) - Number(a.id === STANDARD))
    .map(({ architecture, ...rest }) => ({ ...rest, architecture, counted: parameterCount(architecture) })),
  evidence: conventionEvidence(),
  budget: budgetEvidence()
});
