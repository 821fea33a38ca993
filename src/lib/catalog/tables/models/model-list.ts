import { models } from './architecture';
import type { ListedModel } from './listed-model';

/** The models to choose from, without their sources: imported as `./model-list?built`. */
export default models.map(({ id, name, org, aliases, architecture, sequence }): ListedModel => ({
  id,
  name,
  org,
  aliases,
  architecture,
  sequence
}));
