import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bentCurve, gpusAt } from '$lib/chart/time/bent-curve';
import { pointOf } from '$lib/chart/time/time-curve';
import { middle, solve } from '$lib/estimate';
import { decodeScenario } from '$lib/scenario';
import { bentTime } from '../../../src/lib/scenario/uptime/bent-time';
import { followCauses } from '../../../src/lib/scenario/uptime/follow-causes';

const causes = 'mtbf=50677&write=60&restart=5';
const day = 86_400;
function chart(link: string) {
  const scenario = followCauses(decodeScenario(link).scenario);
  const solution = solve(scenario.given);
  const bent = bentTime(scenario)!;
  const at = pointOf(solution.values);
  return { bent, solution, ...bentCurve(bent, solution.values, at, at) };
}

describe('the bent curve', () => {
  const drawn = chart(`?gpus=16384&${causes}`);

  it('is the training time at each GPU count, from end to end', () => {
    const { curve, xDomain, bent } = drawn;
    expect([curve[0]!.x, curve.at(-1)!.x]).toEqual(xDomain);
    for (const { x, y, gpus, time } of curve) {
      expect(gpus).toBeCloseTo(10 ** x, 6);
      expect(time).toEqual(bent.timeAt(gpus));
      expect(day * 10 ** y).toBeCloseTo(time.lo, 3);
    }
  });

  it('falls by less than a decade for a decade of GPUs, and rises past the shortest time', () => {
    const { curve, fastest } = drawn;
    const slopes = curve.slice(1).map(({ x, y }, i) => (y - curve[i]!.y) / (x - curve[i]!.x));
    slopes.forEach((slope, i) => {
      expect(slope).toBeGreaterThan(-1);
      if (i > 0) expect(slope).toBeGreaterThan(slopes[i - 1]!);
      if (curve[i + 1]!.x < fastest!.x) expect(slope).toBeLessThan(0);
      if (curve[i]!.x > fastest!.x) expect(slope).toBeGreaterThan(0);
    });
  });

  it('passes through the point', () => {
    const { point, bent, solution } = drawn;
    expect(point!.x).toBeCloseTo(Math.log10(16_384), 12);
    expect(day * 10 ** point!.y).toBeCloseTo(bent.timeAt(16_384).lo, 3);
    expect(day * 10 ** point!.y).toBeCloseTo(middle(solution.values.time!), 3);
  });

  it('has the shortest time on its axes, and room to see the line rise again and to name it below', () => {
    const { fastest, xDomain, yDomain } = drawn;
    expect(fastest!.x).toBeLessThan(xDomain[1] - 0.29);
    expect(fastest!.y).toBeGreaterThan(yDomain[0] + 0.13 * (yDomain[1] - yDomain[0]));
    expect(drawn.curve.every(({ y }) => y >= fastest!.y - 1e-12)).toBe(true);
  });

  it('leaves the shortest time out where that is on more GPUs than anybody has', () => {
    const { fastest, xDomain, bent } = chart('?gpus=16384&mtbf=500k&write=1&restart=0.1');
    expect(bent.fastest!.middle).toBeGreaterThan(1e7);
    expect(fastest).toBeUndefined();
    expect(xDomain).toEqual([2, 5]);
  });

  it('has the answer above the line on both sides of the shortest time', () => {
    expect(drawn.point!.side).toBe('right');
    expect(chart(`?gpus=900k&${causes}`).point!.side).toBe('left');
  });

  it('shows the time asked for where no number of GPUs meets it', () => {
    const { deadline, point, yDomain, fastest } = chart(
      `?params=70B&tokens=15T&tflops=400&days=0.5&solve=gpus&${causes}`
    );
    expect(deadline).toBeCloseTo(Math.log10(0.5), 9);
    expect(deadline!).toBeLessThan(fastest!.y);
    expect(deadline!).toBeGreaterThan(yDomain[0]);
    expect(point).toBeUndefined();
  });

  it('stands at the top where the run gets nowhere', () => {
    const { point, yDomain, curve } = chart('?gpus=16384&mtbf=5&write=60&restart=60');
    expect([point!.y, point!.lo, point!.hi]).toEqual([yDomain[1], yDomain[1], yDomain[1]]);
    expect(point!.side).toBe('below');
    expect(curve.at(-1)!.time.hi).toBe(Infinity);
  });

  it('holds ordinary numbers only, within its axes, whatever the causes', () => {
    const decade = (min: number, max: number) =>
      fc.double({ min, max, noNaN: true }).map((power) => Number((10 ** power).toPrecision(6)));
    const property = fc.property(
      decade(-5, 8),
      decade(-1, 4),
      decade(-1, 3),
      decade(0, 6),
      decade(-2, 3),
      fc.boolean(),
      (mtbf, write, restart, gpus, billions, isRange) => {
        const link = `?params=${billions}B&tokens=1T&tflops=400&gpus=${gpus}&mtbf=${mtbf}&solve=time&write=${write}&restart=${isRange ? `0.01..${restart}` : restart}`;
        const { curve, point, fastest, xDomain, yDomain, xTicks, yTicks } = chart(link);
        for (const place of [...curve, ...(point ? [point] : [])])
          for (const value of [place.x, place.y, place.lo, place.hi]) {
            expect(Number.isFinite(value), link).toBe(true);
            expect(value).toBeLessThanOrEqual(Math.max(xDomain[1], yDomain[1] + 0.5) + 1e-9);
          }
        expect(point!.x >= xDomain[0] && point!.x <= xDomain[1], link).toBe(true);
        expect(point!.y >= yDomain[0] && point!.y <= yDomain[1], link).toBe(true);
        if (fastest) {
          expect(fastest.x > xDomain[0] - 1e-9 && fastest.x < xDomain[1], link).toBe(true);
          expect(fastest.y > yDomain[0] && fastest.y < yDomain[1], link).toBe(true);
        }
        expect(yDomain[1] - yDomain[0]).toBeGreaterThan(0);
        for (const tick of xTicks) expect(tick).toBeLessThanOrEqual(xDomain[1]);
        for (const tick of yTicks) expect(tick).toBeLessThanOrEqual(yDomain[1]);
      }
    );
    fc.assert(property, { numRuns: 150 });
  });
});

describe('the GPUs at a place of the axis', () => {
  it('have three digits', () => {
    expect(gpusAt(Math.log10(16_384), undefined)).toBe(16_400);
    expect(gpusAt(-1, undefined)).toBe(1);
  });

  it('are others than before, so that a small number can be left by a small step', () => {
    expect(gpusAt(Math.log10(10) + 0.01, 10)).toBe(11);
    expect(gpusAt(Math.log10(10) - 0.01, 10)).toBe(9);
    expect(gpusAt(-0.01, 1)).toBe(1);
  });
});
