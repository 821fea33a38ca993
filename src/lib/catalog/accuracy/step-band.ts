import {
  kindOfModel,
  modelErrors,
  untestedBand,
  type Interval,
  type SoftwareId,
  type TrainingJob
} from '$lib/estimate';
import { findPlanChip } from '../tables/parallel/chip-fabric';
import { stepRates } from '../tables/parallel/step-rate';

const ratesOf = (chip: string): string => findPlanChip(chip)?.ratesOf ?? chip;

const measuredChips = new Set(stepRates.filter(({ asked }) => asked).map(({ chip }) => ratesOf(chip)));

/** Recipes with full graphs are measured, where recipes are. */
const measuredSoftware = new Set<SoftwareId>(
  stepRates.flatMap(({ asked }) => (asked ? [asked.job.software] : [])).concat('tuned-graphs')
);

/** Whether there are measurements of a job's chip and software. */
export const isMeasuredSetting = ({ chip, software }: TrainingJob): boolean =>
  measuredChips.has(ratesOf(chip.name)) && measuredSoftware.has(software);

/**
 * What a predicted step time of 1 is nine times in ten: from models left out of the calibration where chip and software
 * are measured, wider where they are not.
 */
export const stepBand = (job: TrainingJob): Interval =>
  isMeasuredSetting(job) ? modelErrors[kindOfModel(job)].band : untestedBand;
