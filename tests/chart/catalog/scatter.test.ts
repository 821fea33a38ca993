import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisEnd, axisTicks } from '$lib/chart/plot/range-bars';
import { along, groupPoints, nearest, scatter, type ScatterPair } from '$lib/chart/catalog/scatter';

const pair = (published: number, computed: number, fields: Partial<ScatterPair> = {}): ScatterPair => ({
  name: `${published}`,
  published,
  computed,
  series: 'a',
  group: 'H100',
  ...fields
});

describe('computed against published', () => {
  test('has the same whole decades on both axes, around all points', () => {
    const figure = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1 }), (figures) => {
        const { domain, points, ticks } = scatter(
          figures.map(([published, computed]) => pair(published, computed)),
          0.15
        );
        expect(domain.every(Number.isInteger)).toBe(true);
        expect(domain[1]).toBeGreaterThan(domain[0]);
        expect([ticks[0], ticks.at(-1)]).toEqual(domain);
        for (const { x, y } of points)
          for (const place of [x, y]) {
            expect(place).toBeGreaterThanOrEqual(domain[0]);
            expect(place).toBeLessThanOrEqual(domain[1]);
            expect(along(place, domain)).toBeGreaterThanOrEqual(0);
            expect(along(place, domain)).toBeLessThanOrEqual(100);
          }
      })
    );
  });

  test('of nothing has axes all the same', () => {
    expect(scatter([], 0.15)).toMatchObject({ domain: [0, 1], ticks: [0, 1], points: [], labels: [] });
  });

  test('marks what is off by more than the miss, and keeps the ends of ranges', () => {
    const { points } = scatter([pair(100, 114), pair(100, 84, { range: { lo: 10, hi: 1000 } })], 0.15);
    expect(points.map(({ isMiss }) => isMiss)).toEqual([false, true]);
    expect(points[1]).toMatchObject({ x: 2, lo: 1, hi: 3 });
  });

  test('has a band of 10 % either way', () => {
    const { band } = scatter([pair(1, 1)], 0.15);
    expect(10 ** band[0]).toBeCloseTo(0.9, 3);
    expect(10 ** band[1]).toBeCloseTo(1.1, 3);
  });

  test('names the largest misses, where they have room, without what stands in brackets', () => {
    const far = [10, 100, 1000].map((published, i) =>
      pair(published, published * (i + 2), { name: `Run ${i} (a remark)` })
    );
    const { labels } = scatter([...far, pair(5000, 5000)], 0.15);
    expect(labels.map(({ name }) => name)).toEqual(['Run 2', 'Run 1', 'Run 0']);
    const crowd = Array.from({ length: 40 }, (_, i) => pair(100 + i, 200 + i));
    const crowded = scatter(crowd, 0.15).labels;
    expect(crowded.length).toBeLessThan(8);
    for (const { wide, narrow } of crowded) expect(wide ?? narrow).toBeDefined();
  });

  test('draws points that look alike together, misses on top', () => {
    const { points } = scatter(
      [pair(1, 2), pair(1, 1), pair(2, 2), pair(3, 3, { group: 'A100' }), pair(3, 3, { series: 'b' })],
      0.15
    );
    const groups = groupPoints(points);
    expect(groups.map(({ points }) => points.length)).toEqual([2, 1, 1, 1]);
    expect(groups.map(({ isMiss }) => isMiss)).toEqual([false, false, false, true]);
    expect(groups.flatMap(({ points }) => points)).toHaveLength(points.length);
  });

  test('finds the nearest point within reach', () => {
    const chart = scatter([pair(1, 1), pair(10, 10), pair(100, 100)], 0.15);
    const reach = { x: 0.05, y: 0.05 };
    expect(nearest(chart, { x: 0.52, y: 0.5 }, reach)).toBe(1);
    expect(nearest(chart, { x: 0.99, y: 0.98 }, reach)).toBe(2);
    expect(nearest(chart, { x: 0.6, y: 0.4 }, reach)).toBeUndefined();
  });
});

describe('ranges as bars', () => {
  const bar = (hi: number) => ({ median: hi / 2, half: { lo: 0, hi }, most: { lo: 0, hi } });

  test.each([
    [[0.452], 0.5],
    [[0.6, 0.61], 0.7],
    [[0.3], 0.3],
    [[1], 1],
    [[], 0.1]
  ])('up to %j end at %d', (tops, end) => {
    expect(axisEnd(tops.map(bar))).toBe(end);
  });

  test('have ticks at tenths or fifths', () => {
    expect(axisTicks(0.4)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(axisTicks(0.7)).toEqual([0, 0.2, 0.4, 0.6]);
    expect(axisTicks(1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });
});
