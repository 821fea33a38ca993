import { models } from '$lib/catalog';
import { parameterCount } from '$lib/estimate';

/** The models of the catalogue as they are printed, with the parameters that each comes to. */
export const countedModels = () =>
  models.map(({ architecture, ...printed }) => ({ ...printed, counted: parameterCount(architecture) }));
