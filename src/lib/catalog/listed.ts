import type { Chip } from './tables/chips/chip';
import { chipsByName } from './tables/chips/chips-by-name';
import chipList from './tables/chips/chip-list?built';
import type { ListedModel } from './tables/models/listed-model';
import { modelByName } from './tables/models/model-by-name';
import modelList from './tables/models/model-list?built';

/** The chips to choose from, light enough to ship with a page: names, peaks, memory, power. */
export const listedChips: readonly Chip[] = chipList;

/** The models to choose from: names, architecture, sequence. */
export const listedModels: readonly ListedModel[] = modelList;

const chipsNamed = chipsByName(listedChips);
const modelNamed = modelByName(listedModels);

/**
 * The chip that a text names, by id or by any spelling of its name: `'h100-sxm'`, `'H200'`, `'NVIDIA A100-SXM4-80GB'`.
 * Where the name leaves form factor or memory open, the first of its family, which is the SXM one. Undefined for any other.
 */
export const chipNamed = (name: string): Chip | undefined => chipsNamed(name)[0];

/** The model that a text names, by id or by any spelling of its name; undefined for one that is not listed. */
export const listedModel = (name: string): ListedModel | undefined => modelNamed(name);

/** The chip of an id. */
export const chipById = (id: string): Chip | undefined => listedChips.find((chip) => chip.id === id);

/** The model of an id. */
export const modelById = (id: string): ListedModel | undefined =>
  listedModels.find((model) => model.id === id);
