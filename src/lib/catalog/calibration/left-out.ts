import { searchPlans } from '$lib/estimate';
import { fit } from './fit';
import { knobSetting, type Knob, type Setting } from './knob';
import { jobWith, ratioOf, type Observation } from './observation';

/** A published step time over the one predicted by constants that were fitted without any row of its model. */
export interface LeftOut {
  observation: Observation;
  /** Above 1 where the model is too fast. */
  ratio: number;
  /** The same where the plan is not known, and the best there is is taken; undefined where none fits. */
  searched: number | undefined;
}

/** Every observation as predicted from the other models: what a model that nobody measured yet may expect. */
export function leftOut(knobs: readonly Knob[], observations: readonly Observation[]): LeftOut[] {
  const models = new Set(observations.map(({ rate }) => rate.model));
  return [...models].flatMap((model) => {
    const own = observations.filter(({ rate }) => rate.model === model);
    const others = observations.filter(({ rate }) => rate.model !== model);
    const setting = knobSetting(knobs, fit(knobs, others));
    return own.map((observation) => ({
      observation,
      ratio: ratioOf(observation, setting),
      searched: searchedRatio(observation, setting)
    }));
  });
}

/** Published time over that of the best plan on as many GPUs with the same graphs and overlap, per token. */
function searchedRatio(observation: Observation, setting: Setting): number | undefined {
  const { plan, published, gpus } = observation;
  const { graphs, overlapsAllToAll, domainLimit } = plan;
  const fixed = { graphs, overlapsAllToAll, ...(domainLimit && { domainLimit }) };
  const job = jobWith(observation, setting);
  const { best } = searchPlans(job, { gpus, fixed, most: 1, constants: setting.constants });
  return best && (best.tokenRate * published) / (job.batch * job.sequence);
}
