import { writeFileSync } from 'node:fs';
import { calibrate } from '$lib/catalog/calibration/calibrate';
import { calibrationJson } from '$lib/catalog/calibration/calibration-json';
import { planChips } from '$lib/catalog/tables/parallel/chip-fabric';
import { stepRates } from '$lib/catalog/tables/parallel/step-rate';

/** Fits the constants of the step time anew and writes them where the estimate reads them. */
export function recalibrate(path: string): void {
  const calibration = calibrate(stepRates, planChips);
  writeFileSync(path, calibrationJson(calibration));
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  for (const [what, errors] of [
    ['each model left out', calibration.errors],
    ['and no plan given', calibration.searched]
  ] as const)
    for (const [kind, { band, median, ninth, rows }] of Object.entries(errors))
      console.log(
        `${kind}, ${rows} rows, ${what}: median ${percent(median)}, nine in ten ${percent(ninth)}, ` +
          `step time x ${band.lo.toFixed(3)} to ${band.hi.toFixed(3)}`
      );
  for (const { model, rows, median, ninth, inBand } of calibration.models)
    console.log(
      `  ${model.padEnd(18)} ${rows} rows, ${percent(median)}, ${percent(ninth)}, ${inBand} in the band`
    );
}
