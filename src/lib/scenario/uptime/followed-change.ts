import { middle, solve, type Interval, type QuantityId } from '$lib/estimate';
import type { RateAt } from '../plan/curve-counts';
import { followRun } from '../plan/follow-run';
import { withoutPlanRate } from '../plan/plan-rate';
import { rateLine } from '../plan/rate-line';
import { followCauses } from './follow-causes';
import type { Scenario } from '../scenario';

/** What the quantities of a scenario depend on, where that is more than their exponents say. */
export interface Dependence {
  /** What is given by the reader. */
  inputs: QuantityId[];
  /** By what factor a quantity changes where an input changes by one; undefined where it does not follow then. */
  change: (quantity: QuantityId, input: QuantityId, factor: number) => number | undefined;
}

/**
 * How a scenario whose uptime follows from its causes answers to its inputs: each change of one is worked out anew,
 * with the uptime that the GPUs have then, and the rate of their plan where `follow` knows that. What follows is no input.
 */
export function followedDependence(
  scenario: Scenario,
  follow: (scenario: Scenario) => Scenario = followCauses
): Dependence {
  const given = { ...withoutPlanRate(scenario).given };
  if (scenario.causes !== undefined) delete given.uptime;
  const valueOf = (quantity: QuantityId, given: Scenario['given']): Interval | undefined =>
    solve(follow({ ...scenario, given }).given).values[quantity];
  return {
    inputs: Object.keys(given) as QuantityId[],
    change(quantity, input, factor) {
      const { lo, hi } = given[input]!;
      const now = valueOf(quantity, given);
      const then = valueOf(quantity, { ...given, [input]: { lo: lo * factor, hi: hi * factor } });
      return now && then && middle(then) / middle(now);
    }
  };
}

/** The same with the rates of a plan that are known over numbers of GPUs, and those between. */
export function plannedDependence(scenario: Scenario, rates: readonly RateAt[]): Dependence {
  const line = rateLine(rates);
  return followedDependence(scenario, (run) => followRun(run, line) ?? run);
}
