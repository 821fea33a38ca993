import { expect, test } from 'vitest';
import { fits, figuresInConflict } from '$lib/catalog/article/adds-up';
import { check } from '$lib/catalog/article/check';
import { claims } from '$lib/catalog/article/claims';
import { exactly } from '$lib/catalog/article/statement';
import type { Claim, Figure } from '$lib/catalog/article/claim';
import {
  farthestMiss,
  findings,
  missInShort
} from '../../../src/routes/[[lang=lang]]/article/findings.server';
import { writerFor } from '../../../src/routes/[[lang=lang]]/article/load.server';

const writer = await writerFor({});
const found = (all: readonly Claim[] = claims, models = fits()) =>
  findings(
    all.map((claim) => check(claim, figuresInConflict(models))),
    models,
    writer
  ).map(({ claim }) => claim);
const saying = (id: string, value: number): Claim[] =>
  claims.map((claim) => ({
    ...claim,
    figures: claim.figures?.map((figure): Figure =>
      figure.id === id ? { ...figure, says: exactly(value) } : figure
    )
  }));

test('three findings: the farthest miss, the conflict, the chip', () => {
  expect(found()).toEqual(['tokens-800m', 'rate-and-hours', 'three-times']);
});

test('the farthest miss in short says the unit once', () => {
  const all = claims.map((claim) => check(claim, figuresInConflict()));
  const plain = missInShort(farthestMiss(all, writer)!).map((text) => text.replaceAll('\u00a0', ' '));
  expect(plain).toEqual(['800 million', '750 billion tokens']);
});

test('with "800 Milliarden" the farthest miss is another', () => {
  expect(found(saying('foreign-tokens-800m', 800e9))[0]).toBe('all-benchmarks');
});

test('with the GPU-hours that follow from the article there is no conflict to find', () => {
  const models = fits().map((fit) => ({
    ...fit,
    figures: fit.figures.filter(({ quantity }) => quantity !== 'gpuTime')
  }));
  expect(found(claims, models)).not.toContain('rate-and-hours');
});

test('a twofold gain is nothing to put down to the chip', () => {
  expect(found(saying('gain-3x', 2.06))).not.toContain('three-times');
});
