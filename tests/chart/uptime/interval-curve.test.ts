import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalCurve } from '$lib/chart/uptime/interval-curve';
import {
  bestInterval,
  dalyInterval,
  goodput,
  middleOf,
  writeParts,
  youngInterval
} from '$lib/estimate/uptime';
import { llamaCauses } from '$lib/scenario/uptime/default-causes';
import { anyCauses } from '../../estimate/uptime/any-causes';
import { expectClose } from '../../approx';

const causes = middleOf(llamaCauses.ranges);

describe('uptime against the checkpoint interval', () => {
  const drawn = intervalCurve(causes);
  const { mtbf } = goodput(causes);
  const { blocking } = writeParts(causes);

  it('is that of the goodput at each interval, over whole decades', () => {
    expect([drawn.curve[0]!.x, drawn.curve.at(-1)!.x]).toEqual(drawn.xDomain);
    for (const end of drawn.xDomain) expect(Number.isInteger(end)).toBe(true);
    for (const { x, y } of drawn.curve)
      expectClose(y, goodput({ ...causes, interval: Math.max(1, 10 ** x) }).uptime, 1e-12);
  });

  it('names the best interval, and where both approximations put it', () => {
    expect(drawn.marks.map(({ id }) => id)).toEqual(['best', 'young', 'daly']);
    const [best, young, daly] = drawn.marks;
    expectClose(10 ** best!.x, bestInterval(blocking, mtbf), 1e-9);
    // Young (1974) for 60 s every 3.09 hours: the root of 2 x 60 x 11,134.
    expectClose(10 ** young!.x, Math.sqrt(2 * blocking * mtbf), 1e-12);
    expectClose(10 ** young!.x, youngInterval({ blocking, mtbf }), 1e-12);
    expectClose(10 ** daly!.x, dalyInterval({ blocking, mtbf }), 1e-12);
  });

  it('has no place above the best, and its flat part within a point of it', () => {
    const best = drawn.marks[0]!;
    for (const { y } of drawn.curve) expect(y).toBeLessThanOrEqual(best.y + 1e-12);
    const [from, to] = drawn.flat;
    for (const end of [from, to])
      expect(goodput({ ...causes, interval: 10 ** end }).uptime).toBeCloseTo(best.y - 0.01, 8);
    const outside = drawn.curve.filter(({ x }) => x < from || x > to);
    expect(outside.length).toBeGreaterThan(5);
    for (const { y } of outside) expect(y).toBeLessThan(best.y - 0.01);
  });

  it('stands at the interval in use, which may be another than the best', () => {
    expectClose(10 ** drawn.point.x, 10 ** drawn.marks[0]!.x, 1e-12);
    const given = intervalCurve({ ...causes, interval: 7200 });
    expectClose(10 ** given.point.x, 7200, 1e-12);
    expect(given.point.y).toBeLessThan(given.marks[0]!.y);
    expect(given.marks[0]).toEqual(drawn.marks[0]);
  });

  it('holds ordinary numbers only, within its axes, whatever the causes', () => {
    fc.assert(
      fc.property(anyCauses, (causes) => {
        const { xDomain, yDomain, curve, point, marks, flat, xTicks, yTicks } = intervalCurve(causes);
        for (const { x, y } of [...curve, point, ...marks]) {
          expect(x >= xDomain[0] && x <= xDomain[1]).toBe(true);
          expect(y >= 0 && y <= yDomain[1]).toBe(true);
        }
        expect(yDomain[1]).toBeGreaterThan(yDomain[0]);
        expect(flat[0] >= xDomain[0] && flat[0] <= flat[1] && flat[1] <= xDomain[1]).toBe(true);
        for (const tick of xTicks)
          expect(Math.log10(tick) >= xDomain[0] && Math.log10(tick) <= xDomain[1]).toBe(true);
        expect(yTicks.length).toBeGreaterThan(1);
      })
    );
  });
});
