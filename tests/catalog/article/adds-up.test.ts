import { expect, test } from 'vitest';
import {
  conflictOf,
  contradictions,
  figuresInConflict,
  fits,
  givenOf,
  without
} from '$lib/catalog/article/adds-up';
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
    const { figures } = of(label);
    expectClose(without('gpuTime', figures).gpuTime!.hi / HOUR, implied, 1e-6);
    expect(conflictOf(figures, 'nominal')!.factor).toBeCloseTo(nominal, 2);
    expectClose(conflictOf(figures, 'nominal')!.factor, published / implied, 1e-6);
    expect(conflictOf(figures, 'wide')!.factor).toBeCloseTo(least, 2);
  }
);

test('the smallest set in conflict leaves out the GPU count, and nothing of it can be spared', () => {
  const { figures } = of('70B');
  const { givens } = conflictOf(figures, 'wide')!;
  expect([...givens].sort()).toEqual(
    ['attention', 'gpuFlops', 'gpuTime', 'params', 'tokens', 'uptime'].sort()
  );
  for (const id of givens) {
    const rest = figures.filter(({ quantity }) => quantity !== id);
    expect(conflictOf(rest, 'wide'), `without ${id}`).toBeUndefined();
  }
});

test('"over 15T" read as an open end removes the conflict', () => {
  for (const { figures } of all) {
    const given = { ...givenOf(figures, 'wide'), tokens: { lo: 15e12, hi: Infinity } };
    expect(solve(given).conflicts).toEqual([]);
  }
});

test('tokens enough to fill the hours: 35.5 trillion for the 8B, 20.5 for the 70B, at the least', () => {
  // Published hours x 400 TFLOPS x 95 % / 6N, hours rounded down to 1.25M and 6.35M.
  const needed = (label: string) => without('tokens', of(label).figures, 'wide').tokens!.lo;
  expectClose(needed('8B'), (1.25e6 * HOUR * 400e12 * 0.95) / (6 * 8_030_261_248), 1e-9);
  expectClose(needed('70B'), (6.35e6 * HOUR * 400e12 * 0.95) / (6 * 70_553_706_496), 1e-9);
});

test('rate and uptime are in conflict, with what the hours of the 70B leave of them at the most', () => {
  const left = figuresInConflict();
  expect([...left.keys()]).toEqual(['tflops-400', 'effective-95-percent']);
  // 6ND over 6.4M hours is 275.6 TFLOPS; 95 % of the time that takes 290, all of the time at 400 TFLOPS 69 %.
  expectClose(left.get('tflops-400')!.readings[0]!.hi, 290.1e12, 0.001);
  expectClose(left.get('effective-95-percent')!.readings[0]!.hi, 0.689, 0.001);
});

test('both models clash with the same figures of the article: one contradiction', () => {
  expect(contradictions()).toBe(1);
});

test('nothing is in conflict without the published hours', () => {
  const more = all.map((fit) => ({
    ...fit,
    figures: fit.figures.filter(({ quantity }) => quantity !== 'gpuTime')
  }));
  expect(figuresInConflict(more).size).toBe(0);
  expect(contradictions(more)).toBe(0);
});
