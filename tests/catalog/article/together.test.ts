import { describe, expect, test } from 'vitest';
import { fits } from '$lib/catalog/article/adds-up';
import { together } from '$lib/catalog/article/together';
import { solve } from '$lib/estimate';
import { decodeScenario, encodeScenario } from '$lib/scenario/link/link';

const { figures } = fits().find(({ label }) => label === '70B')!;

test('all of them are in conflict; without any one of the smallest set they are not', () => {
  const { conflict } = together(figures, {}, false);
  expect(conflict!.factor).toBeCloseTo(1.32, 2);
  for (const id of conflict!.givens)
    expect(together(figures, { [id]: true }, false).conflict).toBeUndefined();
});

test('tokens without an upper end remove the conflict, and are then known from below', () => {
  const { conflict, values } = together(figures, {}, true);
  expect(conflict).toBeUndefined();
  expect(values.tokens!.hi).toBe(Infinity);
  expect(values.tokens!.lo).toBeGreaterThan(19e12);
});

describe('the link of what is switched on says the same', () => {
  test.each(figures.map(({ quantity }) => quantity))('without %s', (id) => {
    const result = together(figures, { [id]: true }, false);
    const { scenario } = decodeScenario(encodeScenario(result));
    expect(solve(scenario.given).conflicts.length > 0).toBe(result.conflict !== undefined);
    expect(scenario.solveFor).toBe(id);
  });
});
