import { expect, test } from 'vitest';
import { conflictOf, figuresInConflict, fits, givenOf, withoutHours } from '$lib/catalog/article/adds-up';
import { solve } from '$lib/estimate';
import { expectClose } from '../../approx';

const HOUR = 3600;
const all = fits();
const of = (label: string) => all.find((fit) => fit.label === label)!;

test.each([
  // 6ND / (400 TFLOPS x 95 %) in GPU-hours, and the model cards' 1.3M, 6.4M and 30.84M.
  ['8B', 528_307, 1.3e6, 2.46, 2.29],
  ['70B', 4_641_691, 6.4e6, 1.38, 1.32],
  ['405B', 27_768_916, 30.84e6, 1.11, 1.11]
])(
  '%s: the article’s figures give %d GPU-hours, the card says %d',
  (label, implied, published, nominal, least) => {
    const { parts } = of(label);
    expectClose(withoutHours(parts).gpuTime!.hi / HOUR, implied, 1e-6);
    expect(conflictOf(parts, 'nominal')!.factor).toBeCloseTo(nominal, 2);
    expectClose(conflictOf(parts, 'nominal')!.factor, published / implied, 1e-6);
    expect(conflictOf(parts, 'wide')!.factor).toBeCloseTo(least, 2);
  }
);

test('the smallest set in conflict leaves out the GPU count, and nothing of it can be spared', () => {
  const { parts } = of('70B');
  const { givens } = conflictOf(parts, 'wide')!;
  expect([...givens].sort()).toEqual(
    ['attention', 'gpuFlops', 'gpuTime', 'params', 'tokens', 'uptime'].sort()
  );
  for (const id of givens) {
    const rest = parts.filter(({ quantity }) => quantity !== id);
    expect(conflictOf(rest, 'wide'), `without ${id}`).toBeUndefined();
  }
});

test('"over 15T" read as an open end removes the conflict', () => {
  for (const { parts } of all) {
    const given = { ...givenOf(parts, 'wide'), tokens: { lo: 15e12, hi: Infinity } };
    expect(solve(given).conflicts).toEqual([]);
  }
});

test('rate and uptime are in conflict, as long as the hours are the published ones', () => {
  expect(figuresInConflict()).toEqual(new Set(['tflops-400', 'effective-95-percent']));
  const more = all.map((fit) => ({
    ...fit,
    parts: fit.parts.filter(({ quantity }) => quantity !== 'gpuTime')
  }));
  expect(figuresInConflict(more)).toEqual(new Set());
});
