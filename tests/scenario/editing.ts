import { expect } from 'vitest';
import { quantityIds, solve, type QuantityId } from '$lib/estimate';
import { ask, defaultScenario, release, type Scenario } from '$lib/scenario';
import { expectClose } from '../approx';

/** The scenario in which `id` is asked for. */
export function asking(scenario: Scenario, id: QuantityId): Scenario {
  const edit = ask(scenario, id);
  if ('refused' in edit) throw new Error(`${id} is refused: ${edit.refused}`);
  return edit.scenario;
}

export const released = (...ids: QuantityId[]): Scenario => ids.reduce(release, defaultScenario);

/** Asserts that two scenarios show the same figures. */
export function expectSameValues(after: Scenario, before: Scenario): void {
  const [a, b] = [solve(after.given).values, solve(before.given).values];
  expect(Object.keys(a).sort()).toEqual(Object.keys(b).sort());
  for (const id of quantityIds) {
    if (!b[id]) continue;
    expectClose(a[id]?.lo, b[id].lo, 1e-9);
    expectClose(a[id]?.hi, b[id].hi, 1e-9);
  }
}
