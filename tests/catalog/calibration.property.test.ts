import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { planChips, stepRates } from '$lib/catalog';
import { calibrate } from '$lib/catalog/calibration/calibrate';
import { calibrationJson } from '$lib/catalog/calibration/calibration-json';

it('the calibration is what `npm run calibrate` makes of the measurements', () => {
  const written = readFileSync('src/lib/estimate/parallel/calibration.json', 'utf8');
  expect(calibrationJson(calibrate(stepRates, planChips))).toBe(written);
});
