import { point } from '$lib/estimate';
import { give } from '../edit';
import type { Scenario } from '../scenario';
import type { PlanChoice } from './plan-choice';
import { followsPlan, rates, withoutPlanRate, withoutRates } from './plan-rate';

/**
 * The run with a rate that follows from a plan, and everything else that is given as it is. A rate that was worked out from
 * other figures until now would contradict one of them: that one is let go.
 */
export function letRateFollow(scenario: Scenario, plan: PlanChoice): Scenario {
  const isFree = followsPlan(scenario) || rates.some((id) => scenario.given[id]);
  const known = isFree ? withoutPlanRate(scenario) : give(scenario, 'gpuFlops', point(1)).scenario;
  const { measured: _, ...rest } = known;
  return { ...rest, given: withoutRates(known.given), plan };
}
