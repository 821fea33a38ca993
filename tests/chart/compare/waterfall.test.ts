import { describe, expect, test } from 'vitest';
import { factorAxis } from '$lib/chart/plot/factor-axis';
import { waterfalls } from '$lib/chart/compare/waterfall';
import { gainOf, sideOf, type Gain, type Given, type Interval, type MeasureId } from '$lib/estimate';
import { expectClose } from '../../approx';

const card: Given = { peakFlops: 312e12, usefulFlops: 133.65e12, params: 69e9, attention: 1 };
const announced: Given = { peakFlops: 989e12, gpuFlops: 400e12, uptime: 0.95, params: 70e9, attention: 1 };

const gain = (base: Given, run: Given, measure: MeasureId = 'useful'): Gain =>
  gainOf(sideOf(base), sideOf(run), measure)!;

const say = (range: Interval | undefined): string => {
  if (!range) return 'not known';
  const { lo, hi } = range;
  return lo === hi ? `${lo.toFixed(2)}×` : `${lo.toFixed(2)}–${hi.toFixed(2)}×`;
};

describe('the waterfall', () => {
  const { bars, domain, ticks } = waterfalls([gain(card, announced)], say);
  const [chip, running, total] = bars[0]!;

  test('starts each factor where the one before ended, and the total at 1', () => {
    expect(bars[0]!.map(({ key }) => key)).toEqual(['peakFlops', 'mfu uptime', 'total']);
    expect(chip!.from).toBe(0);
    expectClose(chip!.to, Math.log10(989 / 312), 1e-14);
    expect(running!.from).toBe(chip!.to);
    expectClose(running!.to, Math.log10(380 / 133.65), 1e-12);
    expect(total!.from).toBe(0);
    expectClose(total!.to, running!.to, 1e-12);
  });

  test('colours by what is gained or lost, and writes labels to the right of what they label', () => {
    expect(bars[0]!.map(({ kind }) => kind)).toEqual(['chip', 'running', 'total']);
    expect(running!.label).toBe(running!.from);
    expect(total!.label).toBe(total!.to);
  });

  test('has an axis from 1 times with round factors, and room for the labels', () => {
    expect(domain[0]).toBe(0);
    expect(ticks).toEqual([1, 1.5, 2, 3]);
    const [from, to] = domain;
    for (const { label } of bars[0]!) expect((label - from) / (to - from)).toBeLessThan(0.92);
  });

  test('leaves longer labels more room', () => {
    const long = waterfalls([gain(card, announced)], () => 'between 2.84 and 3.17 times');
    expect(long.domain[1]).toBeGreaterThan(domain[1]);
  });
});

describe('ranges', () => {
  const run = { ...announced, gpuFlops: { lo: 380e12, hi: 430e12 } };

  test('are bands at the end of their bar', () => {
    const [chip, running, total] = waterfalls([gain(card, run)], say).bars[0]!;
    expect(chip!.band).toBeUndefined();
    for (const bar of [running!, total!]) {
      expect(bar.band!.lo).toBeLessThan(bar.to);
      expect(bar.band!.hi).toBeGreaterThan(bar.to);
      expectClose(10 ** (bar.band!.hi - bar.band!.lo), 430 / 380, 1e-9);
      expect(bar.label).toBeGreaterThanOrEqual(bar.band!.hi);
    }
  });

  test('that are open run to the edge', () => {
    const atLeast = {
      ...announced,
      gpuFlops: { lo: 400e12, hi: Infinity },
      peakFlops: { lo: 989e12, hi: Infinity }
    };
    const { bars, domain } = waterfalls([gain(card, atLeast)], say);
    const total = bars[0]!.at(-1)!;
    expect(total.band).toMatchObject({ isOpenLow: false, isOpenHigh: true, hi: domain[1] });
    expectClose(total.band!.lo, total.to, 1e-9);
  });
});

describe('what is not known', () => {
  test('has a row without a bar or label, and the total none but its bound', () => {
    const { uptime: _, ...rest } = announced;
    const { bars, domain } = waterfalls([gain(card, rest)], say);
    const [, running, total] = bars[0]!;
    expect(running).toMatchObject({ key: 'mfu uptime', from: running!.to });
    expect(running!.range).toBeUndefined();
    expect(total!.value).toBeUndefined();
    expect(total!.band).toMatchObject({ lo: domain[0], isOpenLow: true, isOpenHigh: false });
    expectClose(total!.band!.hi, Math.log10(400 / 133.65), 1e-9);
  });

  test('leaves nothing of the total where not even a bound follows', () => {
    const total = waterfalls([gain(card, announced, 'dollar')], say).bars[0]!.at(-1)!;
    expect([total.range, total.value, total.band]).toEqual([undefined, undefined, undefined]);
    expect(total.from).toBe(total.to);
  });
});

test('several gains share one axis', () => {
  const faster = { ...announced, peakFlops: 2250e12, gpuFlops: 900e12 };
  const { bars, domain } = waterfalls([gain(card, announced), gain(card, faster)], say);
  expect(bars).toHaveLength(2);
  expect(domain[1]).toBeGreaterThan(Math.log10(900 / 133.65));
});

describe('the axis', () => {
  const at = (...factors: number[]) =>
    factorAxis(factors.map((factor) => ({ at: Math.log10(factor), label: 0 })));

  test.each([
    [[1.02], [1, 1.05, 1.1, 1.15, 1.2, 1.25, 1.3].slice(0, 6)],
    [[2.8], [1, 1.5, 2]],
    [[0.65], [0.7, 0.8, 0.9]],
    [[30], [1, 3, 10, 30]],
    [[1e6], [1, 100, 1e4, 1e6]],
    [
      [0.001, 1000],
      [0.001, 0.1, 10, 1000]
    ],
    [[1e-300], []]
  ])('of %j has a few round ticks, 1 among them', (factors) => {
    const { domain, ticks } = at(...factors);
    expect(domain[0]).toBeLessThanOrEqual(0);
    expect(domain[1]).toBeGreaterThanOrEqual(0);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks).toContain(1);
    expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
    for (const tick of ticks) {
      expect(Math.log10(tick)).toBeGreaterThanOrEqual(domain[0] - 1e-9);
      expect(Math.log10(tick)).toBeLessThanOrEqual(domain[1] + 1e-9);
    }
  });

  test('spans at least a factor of 1.3', () => {
    const { domain } = at(1.001);
    expect(domain[1] - domain[0]).toBeGreaterThanOrEqual(Math.log10(1.3));
  });
});
