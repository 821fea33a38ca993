import { chipById, peakOf, type Chip, type Precision } from '$lib/catalog';
import { isPoint, point, solve } from '$lib/estimate';
import { give } from './edit';
import { withoutPlanRate } from './plan/plan-rate';
import type { Hardware, Scenario } from './scenario';

/** The chip of the catalogue that a scenario names. */
export const chipIn = ({ hardware }: Pick<Scenario, 'hardware'>): Chip | undefined =>
  hardware && chipById(hardware.chip);

/** The 16-bit format of a chip: BF16, or FP16 where it has no BF16. */
export const widePrecision = (chip: Pick<Chip, 'peaks'>): Precision =>
  chip.peaks.bf16 === undefined ? 'fp16' : 'bf16';

/** The format that a scenario trains in: as said, or the 16-bit one of its chip. */
export const precisionOf = ({ precision }: Hardware, chip: Pick<Chip, 'peaks'>): Precision =>
  precision ?? widePrecision(chip);

/** The dense peak that the catalogue states for a scenario's chip and precision, FLOP/s. */
export function statedPeak({ hardware }: Pick<Scenario, 'hardware'>): number | undefined {
  const chip = hardware && chipById(hardware.chip);
  return chip && peakOf(chip, precisionOf(hardware, chip));
}

/** Which figures that a scenario's chip names were changed by hand. */
export function changedFromChip(scenario: Scenario): ('peakFlops' | 'gpuPower')[] {
  const stated = { peakFlops: statedPeak(scenario), gpuPower: chipIn(scenario)?.power };
  return (['peakFlops', 'gpuPower'] as const).filter((id) => {
    const [value, given] = [stated[id], scenario.given[id]];
    return value !== undefined && given !== undefined && !(isPoint(given) && given.lo === value);
  });
}

/**
 * A scenario on a chip: its dense peak at a precision and its power are entered, and the MFU stays, so that TFLOPS or
 * tokens per second of a GPU that were given follow. A chip without a stated power leaves none of another's.
 *
 * @throws RangeError where the chip has no peak at that precision.
 */
export function withChip(before: Scenario, chip: Chip, precision = widePrecision(chip)): Scenario {
  const scenario = withoutPlanRate(before);
  const peak = peakOf(chip, precision);
  if (peak === undefined) throw new RangeError(`${chip.id} has no stated peak at ${precision}`);
  const { given: entered, solveFor } = give(scenario, 'peakFlops', point(peak)).scenario;
  const given = { ...entered };
  const { mfu } = solve(scenario.given).values;
  const rate = (['gpuFlops', 'gpuTokenRate'] as const).find((id) => given[id]);
  if (rate && mfu && mfu.hi <= 1 && !scenario.keep) {
    delete given[rate];
    given.mfu = mfu;
  }
  if (chip.power !== undefined) given.gpuPower = point(chip.power);
  else delete given.gpuPower;
  return { ...scenario, given, solveFor, hardware: { chip: chip.id, precision } };
}
