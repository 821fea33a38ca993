import { kindOfModel, type ModelError, type ModelKind } from '$lib/estimate';
import type { PlanChip } from '../tables/chip-fabric';
import type { StepRate } from '../tables/step-rate';
import { bandFrom, errorAt } from './band';
import { fit } from './fit';
import { knobsFor, settingOf, type Setting } from './knob';
import { leftOut, type LeftOut } from './left-out';
import { observationsIn } from './observation';

/** What is left of the measurements: what the step time rests on, and how far off it is for a model nobody measured. */
export interface Calibration extends Setting {
  errors: Record<ModelKind, ModelError>;
  /** Of each model that was left out: rows, error of the rate, and how many lie in the band of the others. */
  models: { model: string; kind: ModelKind; rows: number; median: number; ninth: number; inBand: number }[];
}

/** Fits the constants to published step times, and the errors of a model to those of each with its own rows left out. */
export function calibrate(rates: readonly StepRate[], chips: readonly PlanChip[]): Calibration {
  const observations = observationsIn(rates);
  const measured = new Set(observations.map(({ format, ratesOf }) => `${format}.${ratesOf}`));
  const knobs = knobsFor(chips, measured);
  const values = fit(knobs, observations).map((value) => Number(value.toPrecision(4)));
  const misses = leftOut(knobs, observations);
  const errorsFor = (kind: ModelKind): ModelError => errorsOf(misses.filter((miss) => kindOf(miss) === kind));
  return {
    ...settingOf(knobs, values),
    errors: { dense: errorsFor('dense'), mixture: errorsFor('mixture') },
    models: modelErrors(misses)
  };
}

const kindOf = ({ observation }: LeftOut): ModelKind => kindOfModel(observation.job);

const errorsOf = (misses: readonly LeftOut[]): ModelError => ({
  band: bandFrom(misses),
  median: errorAt(misses, 0.5),
  ninth: errorAt(misses, 0.9),
  rows: misses.length
});

function modelErrors(misses: readonly LeftOut[]): Calibration['models'] {
  const models = [...new Set(misses.map(({ observation }) => observation.rate.model))];
  return models.map((model) => {
    const own = misses.filter(({ observation }) => observation.rate.model === model);
    const kind = kindOf(own[0]!);
    const { lo, hi } = bandFrom(misses.filter((miss) => kindOf(miss) === kind && !own.includes(miss)));
    return {
      model,
      kind,
      rows: own.length,
      median: errorAt(own, 0.5),
      ninth: errorAt(own, 0.9),
      inBand: own.filter(({ ratio }) => ratio >= lo && ratio <= hi).length
    };
  });
}
