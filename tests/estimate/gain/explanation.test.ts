import { describe, expect, it } from 'vitest';
import { explain, gainOf, sideOf, type Given, type MeasureId } from '$lib/estimate';

const run = (peakFlops: number, usefulFlops: Given['usefulFlops']): Given => ({
  peakFlops: peakFlops * 1e12,
  usefulFlops
});

const tflops = (lo: number, hi = lo) => ({ lo: lo * 1e12, hi: hi * 1e12 });

const told = (base: Given, other: Given, measure: MeasureId = 'useful') =>
  explain(gainOf(sideOf(base), sideOf(other), measure)!);

const a100 = run(312, tflops(134));

describe('a gain', () => {
  it.each([
    ['all of it is the chip’s, where that alone gives more', run(989, tflops(380)), 'all'],
    ['all of it, where utilisation is the same to within a rounding', run(989, tflops(425)), 'all'],
    ['part of it, where the rest gives more too', run(624, tflops(380)), 'part'],
    ['none of it, on the same chip', run(312, tflops(180)), 'none'],
    ['in spite of a slower chip', run(275, tflops(180)), 'against'],
    ['perhaps all, where the range of the gain reaches beyond', run(989, tflops(342, 430)), 'maybe']
  ] as const)('%s', (_, other, chip) => {
    expect(told(a100, other)).toEqual({ direction: 'more', chip });
  });

  it('is not split, where the peak is not known', () => {
    expect(told(a100, { usefulFlops: 400e12 })).toEqual({ direction: 'more', chip: 'unknown' });
  });
});

describe('a loss', () => {
  it.each([
    ['all of it is the chip’s', run(125, tflops(60)), 'all'],
    ['part of it', run(275, tflops(60)), 'part'],
    ['none of it', run(312, tflops(60)), 'none'],
    ['in spite of a faster chip', run(989, tflops(60)), 'against']
  ] as const)('%s', (_, other, chip) => {
    expect(told(a100, other)).toEqual({ direction: 'less', chip });
  });
});

describe('what comes out the same', () => {
  it('does so against a faster chip, or on the same one', () => {
    expect(told(a100, run(989, tflops(134.2)))).toEqual({ direction: 'same', chip: 'against' });
    expect(told(a100, run(312, tflops(134)))).toEqual({ direction: 'same', chip: 'none' });
  });
});

it('is open where the range spans 1, and unknown where nothing follows', () => {
  expect(told(a100, run(989, tflops(100, 200)))).toEqual({ direction: 'open' });
  expect(told(a100, { params: 70e9 })).toEqual({ direction: 'unknown' });
});

it('leaves the chip out where the measure does, or is the chip alone', () => {
  expect(told(a100, run(989, tflops(380)), 'share')).toEqual({ direction: 'less' });
  expect(told(a100, run(989, tflops(380)), 'peak')).toEqual({ direction: 'more' });
});

it('exchanged, turns a gain into a loss of the same make', () => {
  expect(told(run(989, tflops(380)), a100)).toEqual({ direction: 'less', chip: 'all' });
  expect(told(run(624, tflops(380)), a100)).toEqual({ direction: 'less', chip: 'part' });
});
