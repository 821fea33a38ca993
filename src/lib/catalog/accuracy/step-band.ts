import {
  kindOfModel,
  modelErrors,
  searchedErrors,
  untestedBand,
  type Interval,
  type TrainingJob
} from '$lib/estimate';
import { listedPlanChips } from '../listed-plan-chips';
import measured from './measured-list?built';

const ratesOf = (chip: string): string => listedPlanChips.find(({ name }) => name === chip)?.ratesOf ?? chip;

/** Whether there are measurements of a job's chip and software. */
export const isMeasuredSetting = ({ chip, software }: TrainingJob): boolean =>
  measured.chips.includes(ratesOf(chip.name)) && measured.software.includes(software);

/**
 * What a predicted step time of 1 is nine times in ten: from models left out of the calibration where chip and software
 * are measured, wider where they are not, and wider where the plan was searched, as a run may have had another.
 */
export function stepBand(job: TrainingJob, isSearched = false): Interval {
  if (!isMeasuredSetting(job)) return untestedBand;
  return (isSearched ? searchedErrors : modelErrors)[kindOfModel(job)].band;
}
