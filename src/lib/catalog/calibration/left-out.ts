import { fit } from './fit';
import { settingOf, type Knob } from './knob';
import { ratioOf, type Observation } from './observation';

/** A published step time over the one predicted by constants that were fitted without any row of its model. */
export interface LeftOut {
  observation: Observation;
  /** Above 1 where the model is too fast. */
  ratio: number;
}

/** Every observation as predicted from the other models: what a model that nobody measured yet may expect. */
export function leftOut(knobs: readonly Knob[], observations: readonly Observation[]): LeftOut[] {
  const models = new Set(observations.map(({ rate }) => rate.model));
  return [...models].flatMap((model) => {
    const own = observations.filter(({ rate }) => rate.model === model);
    const others = observations.filter(({ rate }) => rate.model !== model);
    const setting = settingOf(knobs, fit(knobs, others));
    return own.map((observation) => ({ observation, ratio: ratioOf(observation, setting) }));
  });
}
