import { point } from '$lib/estimate';
import { give } from '../edit';
import type { Scenario } from '../scenario';
import type { PlanChoice } from './plan-choice';

/** Rates of a GPU: one that is given does not follow. */
const rates = ['gpuFlops', 'mfu', 'gpuTokenRate'] as const;

/** Whether the rate of a scenario follows from its plan. */
export const followsPlan = ({ given, plan }: Scenario): boolean =>
  plan !== undefined && rates.every((id) => !given[id]);

/** What is given beside the rates of a GPU. */
export function withoutRates(given: Scenario['given']): Scenario['given'] {
  const rest = { ...given };
  for (const id of rates) delete rest[id];
  return rest;
}

/**
 * The run with a rate that follows from a plan, and everything else that is given as it is. A rate that was worked out from
 * other figures until now would contradict one of them: that one is let go.
 */
export function letRateFollow(scenario: Scenario, plan: PlanChoice): Scenario {
  const isFree = followsPlan(scenario) || rates.some((id) => scenario.given[id]);
  const known = isFree ? scenario : give(scenario, 'gpuFlops', point(1)).scenario;
  const { measured: _, ...rest } = known;
  return { ...rest, given: withoutRates(known.given), plan };
}
