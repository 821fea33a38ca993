import { accelerators } from './accelerator';
import { chipOf } from './chip';

/** The chips to choose from, without their sources: imported as `./chip-list?built`. */
export default accelerators.map(chipOf);
