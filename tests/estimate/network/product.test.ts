import { expect, test } from 'vitest';
import { solve, type Given, type QuantityId } from '$lib/estimate';
import { expectClose } from '../../approx';

/** Each product passes below or above the range of doubles on the way, and ends well within it. */
test.each<[Given, QuantityId, number]>([
  [{ params: 1e-200, tokens: 1e-200, attention: 1, usefulFlops: 1e-250 }, 'gpuTime', 6e-150],
  [{ params: 1e200, tokens: 1e200, attention: 1, usefulFlops: 1e250 }, 'gpuTime', 6e150],
  [{ compute: 1e-200, gpus: 1e200, usefulFlops: 1e-250 }, 'time', 1e-150],
  [{ compute: 1e200, gpus: 1e-200, usefulFlops: 1e250 }, 'time', 1e150]
])('a product that leaves the range of doubles on the way comes back: %j', (given, id, value) => {
  const { lo, hi } = solve(given).values[id]!;
  expectClose(lo, value, 1e-12);
  expect(hi).toBe(lo);
});
