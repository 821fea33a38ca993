import { planChips, type PlanChip } from './chip-fabric';
import type { ListedPlanChip } from './listed-plan-chip';

const listed = ({ id, name, ratesOf, peak, sustained, ...rest }: PlanChip): ListedPlanChip => {
  const { attention, memory, memoryBandwidth, scaleUp, scaleOut, domain, straggles } = rest;
  const speeds = { attention, memory, memoryBandwidth, scaleUp, scaleOut, domain, straggles };
  return { id, name, ratesOf, peak, sustained, ...speeds };
};

/** The chips that plans can be made for, without their sources: imported as `./plan-chip-list?built`. */
export default planChips.map(listed);
