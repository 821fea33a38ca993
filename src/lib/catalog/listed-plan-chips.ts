import type { ListedPlanChip } from './tables/parallel/listed-plan-chip';
import list from './tables/parallel/plan-chip-list?built';

/** The chips that plans can be made for, light enough to ship with a page. */
export const listedPlanChips: readonly ListedPlanChip[] = list;

/** The chip of an id; undefined for one that too little is known of for a plan. */
export const planChipById = (id: string): ListedPlanChip | undefined =>
  listedPlanChips.find((chip) => chip.id === id);
