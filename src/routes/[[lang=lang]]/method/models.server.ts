import { models } from '$lib/catalog';
import { parameterCount } from '$lib/estimate';

/** The model the page opens with. */
const STANDARD = 'llama-3-70b';

/** The models whose FLOP are counted, the one the page opens with first, with the parameters that each comes to. */
export function countedModels() {
  const counted = [...models]
    .sort((a, b) => Number(b.id === STANDARD) - Number(a.id === STANDARD))
    .map(({ architecture, ...rest }) => ({ ...rest, architecture, counted: parameterCount(architecture) }));
  return counted as [(typeof counted)[number], ...typeof counted];
}
