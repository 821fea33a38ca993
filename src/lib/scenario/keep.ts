import { solve, type Interval, type QuantityId } from '$lib/estimate';
import type { Scenario } from './scenario';

/** Keeps every figure of a scenario from now on, with one that had given way before, or lets them give way again. */
export function keepAll(scenario: Scenario, again: Scenario['given'] = {}): Scenario {
  return { ...scenario, given: { ...scenario.given, ...again }, keep: 'all' };
}

/** Takes back a figure that was entered, and gives the one that had given way to it the value it had. */
export function keepInstead(
  scenario: Scenario,
  entered: QuantityId,
  released: QuantityId,
  before: Interval
): Scenario {
  const { [entered]: _, ...given } = scenario.given;
  const solveFor = scenario.solveFor === released ? entered : scenario.solveFor;
  return { ...scenario, given: { ...given, [released]: before }, solveFor };
}

/** Lets figures give way again. */
export function keepNone({ keep: _, ...scenario }: Scenario): Scenario {
  return scenario;
}

/** Whether one of the given figures follows from the others, from both sides, so that they can be checked. */
export function isTied(given: Scenario['given']): boolean {
  const ids = Object.keys(given) as QuantityId[];
  return ids.some((id) => {
    const { [id]: _, ...others } = given;
    const follows: Interval | undefined = solve(others).values[id];
    return follows !== undefined && follows.lo > 0 && follows.hi < Infinity;
  });
}
