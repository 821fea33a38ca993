import { accelerators, type Accelerator } from './accelerator';
import { chipsByName } from './chips-by-name';

const find = chipsByName(accelerators);

/**
 * The chip of the catalogue that a name spells: `'NVIDIA A100-SXM4-80GB'`, `'H200'`, `'h100-sxm'` or
 * `'Google TPU v6e (Trillium)'`. Where the name leaves form factor or memory open, the first of that family, which is the
 * SXM one; {@link chipsByName} gives the others, and says which names are none. Never throws.
 */
export const findAccelerator = (name: string): Accelerator | undefined => find(name)[0];
