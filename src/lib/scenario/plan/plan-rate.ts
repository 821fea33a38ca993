import type { Scenario } from '../scenario';

/** Rates of a GPU: one that is given takes the place of that which follows from a plan. */
export const rates = ['gpuFlops', 'mfu', 'gpuTokenRate'] as const;

/** Whether the rate of a scenario follows from its plan. */
export const followsPlan = ({ given, plan, hasPlanRate }: Scenario): boolean =>
  plan !== undefined && (hasPlanRate === true || rates.every((id) => !given[id]));

/** What is given beside the rates of a GPU. */
export function withoutRates(given: Scenario['given']): Scenario['given'] {
  const rest = { ...given };
  for (const id of rates) delete rest[id];
  return rest;
}

/** The scenario as it was given: without the rate that follows from its plan. */
export function withoutPlanRate(scenario: Scenario): Scenario {
  const { hasPlanRate, ...rest } = scenario;
  return hasPlanRate ? { ...rest, given: withoutRates(scenario.given) } : scenario;
}
