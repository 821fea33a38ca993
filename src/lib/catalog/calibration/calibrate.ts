import { kindOfModel, type ModelError, type ModelKind } from '$lib/estimate';
import type { PlanChip } from '../tables/parallel/chip-fabric';
import type { StepRate } from '../tables/parallel/step-rate';
import { bandOf, errorAt } from './band';
import { fit } from './fit';
import { knobsFor, knobSetting, type Knob, type Setting } from './knob';
import { leftOut, type LeftOut } from './left-out';
import { observationsIn, type Observation } from './observation';
import type { Weighted } from './weighted-quantile';

/** What the measurements say: what the step time rests on, and how far off it is for a model nobody measured. */
export interface Calibration extends Setting {
  errors: Record<ModelKind, ModelError>;
  /** Where no plan is given and the best is taken. */
  searched: Record<ModelKind, ModelError>;
  /** Of each model that was left out: its rows, the error of their rate, and how many lie in the band of the others. */
  models: LeftOutModel[];
}

export interface LeftOutModel {
  model: string;
  kind: ModelKind;
  rows: number;
  median: number;
  ninth: number;
  inBand: number;
}

/** Digits that fitted values are written with. */
const DIGITS = 4;

/** What is fitted to some observations. */
export function knobsOf(observations: readonly Observation[], chips: readonly PlanChip[]): Knob[] {
  return knobsFor(chips, new Set(observations.map(({ format, ratesOf }) => `${format}.${ratesOf}`)));
}

/** Fits the constants to published step times, and tells how far off a model is with all its own rows left out. */
export function calibrate(rates: readonly StepRate[], chips: readonly PlanChip[]): Calibration {
  const observations = observationsIn(rates);
  const knobs = knobsOf(observations, chips);
  const values = fit(knobs, observations).map((value) => Number(value.toPrecision(DIGITS)));
  const misses = leftOut(knobs, observations);
  const byKind = (errorOf: (misses: readonly LeftOut[]) => ModelError): Record<ModelKind, ModelError> => ({
    dense: errorOf(misses.filter((miss) => kindOf(miss) === 'dense')),
    mixture: errorOf(misses.filter((miss) => kindOf(miss) === 'mixture'))
  });
  return {
    ...knobSetting(knobs, values),
    errors: byKind((some) => errorFrom(some.map(ratioIn))),
    searched: byKind((some) => errorFrom(some.flatMap(searchedIn))),
    models: leftOutModels(misses)
  };
}

const kindOf = ({ observation }: LeftOut): ModelKind => kindOfModel(observation.job);

const ratioIn = ({ observation, ratio }: LeftOut): Weighted => ({ value: ratio, weight: observation.weight });

const searchedIn = ({ observation, searched }: LeftOut): Weighted[] =>
  searched === undefined ? [] : [{ value: searched, weight: observation.weight }];

const errorFrom = (ratios: readonly Weighted[]): ModelError => ({
  band: bandOf(ratios),
  median: errorAt(ratios, 0.5),
  ninth: errorAt(ratios, 0.9),
  rows: ratios.length
});

function leftOutModels(misses: readonly LeftOut[]): LeftOutModel[] {
  const models = [...new Set(misses.map(({ observation }) => observation.rate.model))];
  return models.map((model) => {
    const own = misses.filter(({ observation }) => observation.rate.model === model);
    const kind = kindOf(own[0]!);
    const others = misses.filter((miss) => kindOf(miss) === kind && !own.includes(miss));
    const { lo, hi } = bandOf(others.map(ratioIn));
    return {
      model,
      kind,
      rows: own.length,
      median: errorAt(own.map(ratioIn), 0.5),
      ninth: errorAt(own.map(ratioIn), 0.9),
      inBand: own.filter(({ ratio }) => ratio >= lo && ratio <= hi).length
    };
  });
}
