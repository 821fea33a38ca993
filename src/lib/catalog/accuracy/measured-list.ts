import { softwares, type SoftwareId } from '$lib/estimate';
import { findPlanChip } from '../tables/parallel/chip-fabric';
import { stepRates } from '../tables/parallel/step-rate';

/** Chips and software of which there are published step times. */
export interface MeasuredList {
  /** By the names of the chips whose measurements theirs are. */
  chips: string[];
  software: SoftwareId[];
}

const asked = stepRates.filter((rate) => rate.asked);

const measured = new Set(asked.map((rate) => rate.asked!.job.software));

/**
 * Recipes with full graphs are measured where recipes are. Long runs are measured by Llama 3.1 405B (arXiv:2407.21783, table 4:
 * 430, 400 and 380 TFLOPS), which a test holds the estimate against.
 */
const also: readonly SoftwareId[] = ['tuned-graphs', 'production'];

/** What is measured, without the measurements: imported as `./measured-list?built`. */
export default {
  chips: [...new Set(asked.map(({ chip }) => findPlanChip(chip)?.ratesOf ?? chip))],
  software: (Object.keys(softwares) as SoftwareId[]).filter((id) => measured.has(id) || also.includes(id))
} satisfies MeasuredList;
