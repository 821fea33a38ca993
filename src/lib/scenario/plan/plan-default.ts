import { chipById, modelById } from '$lib/catalog';
import { point } from '$lib/estimate';
import { withChip } from '../hardware';
import { defaultScenario } from '../link/default';
import type { Scenario } from '../scenario';
import { withModel } from '../trained-model';
import { searchAll } from './plan-choice';
import { USUAL_BATCH } from './usual';

/**
 * What the page of plans opens with, and what a link to it that is typed by hand changes: Llama 3.1 405B on the 16,384 H100
 * it was trained on, 15.6 T tokens, 90 % of the time (arXiv:2407.21783), with the best plan.
 */
export const planDefault: Scenario = startOf();

function startOf(): Scenario {
  const { gpuFlops: _, ...given } = defaultScenario.given;
  const model = modelById('llama-3-1-405b')!;
  const named = withModel(withChip({ ...defaultScenario, given }, chipById('h100-sxm')!), {
    id: model.id,
    sequence: model.sequence,
    batch: USUAL_BATCH
  });
  return {
    ...named,
    given: { ...named.given, tokens: point(15.6e12), gpus: point(16_384), uptime: point(0.9) },
    software: 'production',
    plan: searchAll
  };
}
