import { describe, expect, it } from 'vitest';
import { errorsBy, stepChecks, yardstickErrors } from '../../../src/lib/catalog/accuracy/step-accuracy';
import { stepBand } from '../../../src/lib/catalog/accuracy/step-band';
import { stepRates } from '../../../src/lib/catalog/tables/parallel/step-rate';

const checks = stepChecks(stepRates);
const tuned = checks.filter(({ rate }) => rate.stack === 'megatron');

describe('the step time beside what was measured', () => {
  it('is as near as an independent model of the same rows was', () => {
    const [dense, mixture] = ['dense', 'mixture'].map((kind) =>
      errorsBy(
        tuned.filter((check) => check.kind === kind),
        () => kind
      )
    );
    expect(dense![0]!.median).toBeLessThanOrEqual(0.029);
    expect(dense![0]!.ninth).toBeLessThanOrEqual(0.127);
    expect(mixture![0]!.median).toBeLessThanOrEqual(0.098);
    expect(mixture![0]!.ninth).toBeLessThanOrEqual(0.39);
  });

  it('is nearer than one MFU a chip and precision', () => {
    const [all] = errorsBy(checks, () => 'all');
    const yardstick = yardstickErrors(checks);
    expect(all!.median).toBeLessThan(yardstick.median / 2);
    expect(all!.ninth).toBeLessThan(yardstick.ninth);
  });

  it('lies in its band four times in five or more', () => {
    for (const kind of ['dense', 'mixture']) {
      const own = checks.filter((check) => check.kind === kind);
      const held = own.filter(({ rate, published, predicted }) => {
        const { lo, hi } = stepBand(rate.asked!.job);
        return published >= lo * predicted && published <= hi * predicted;
      });
      expect(held.length / own.length).toBeGreaterThanOrEqual(0.8);
    }
  });
});
