import { describe, expect, it } from 'vitest';
import { nearestRates, unheardOf } from '../../../src/lib/catalog/published/nearest-rates';
import { stepRates } from '../../../src/lib/catalog/tables/parallel/step-rate';

const rate = stepRates.find(({ id }) => id === '69')!;
const { job, plan } = rate.asked!;

describe('the nearest published rates', () => {
  it('are of the same model, chip and precision where there are such, each plan once', () => {
    const near = nearestRates(job, 64, 5);
    expect(near).toHaveLength(5);
    const nearest = near[0]!.rate;
    expect(nearest).toMatchObject({ model: rate.model, chip: rate.chip });
    // Sources spell it their own ways.
    expect(nearest.precision.toLowerCase()).toBe(rate.precision.toLowerCase());
    const distances = near.map(({ distance }) => distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });
});

describe('a plan unlike any published', () => {
  it('is told by its degrees', () => {
    expect(unheardOf(job, plan)).toEqual([]);
    expect(unheardOf(job, { ...plan, pipelineParallel: 40, dataParallel: 5000 })).toEqual([
      'pipelineParallel'
    ]);
  });
});
