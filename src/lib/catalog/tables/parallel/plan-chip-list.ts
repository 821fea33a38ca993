import { planChips } from './chip-fabric';
import type { ListedPlanChip } from './listed-plan-chip';

/** The chips that plans can be made for, without their sources: imported as `./plan-chip-list?built`. */
export default planChips.map(({ shareSource: _, notes: __, ...chip }): ListedPlanChip => chip);
