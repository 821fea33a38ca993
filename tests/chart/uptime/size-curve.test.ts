import { describe, expect, it } from 'vitest';
import { sizeCurve } from '$lib/chart/uptime/size-curve';
import { goodput, middleOf, type CauseRanges } from '$lib/estimate/uptime';
import { llamaCauses } from '$lib/scenario/uptime/default-causes';
import { expectClose } from '../../approx';

const { ranges } = llamaCauses;
const at = (set: CauseRanges, gpus: number): number =>
  goodput(middleOf({ ...set, gpus: { lo: gpus, hi: gpus } })).uptime;

describe('uptime against the number of GPUs', () => {
  const drawn = sizeCurve(ranges);

  it('is that of the goodput at each number, from 8 to a million', () => {
    expectClose(10 ** drawn.curve[0]!.x, 8, 1e-12);
    expectClose(10 ** drawn.curve.at(-1)!.x, 1e6, 1e-12);
    for (const { x, y, lo, hi } of drawn.curve) {
      expectClose(y, at(ranges, 10 ** x), 1e-12);
      expect([lo, hi]).toEqual([y, y]);
    }
  });

  it('falls, as each GPU adds failures', () => {
    drawn.curve.slice(1).forEach(({ y }, i) => expect(y).toBeLessThan(drawn.curve[i]!.y));
  });

  it('stands at the number in use: Llama 3.1 405B, 16,384', () => {
    expectClose(10 ** drawn.point.x, 16_384, 1e-12);
    expectClose(drawn.point.y, goodput(middleOf(ranges)).uptime, 1e-12);
  });

  it('has the first order close to it where failures are few, and below it where they are many', () => {
    const [few, many] = [drawn.curve[10]!, drawn.curve.at(-1)!];
    expect(Math.abs(few.firstOrder - few.y)).toBeLessThan(0.002);
    expect(many.firstOrder).toBeLessThan(many.y - 0.1);
  });

  it('says beyond how many GPUs less gets done: there GPUs times uptime is at its most', () => {
    const { most } = drawn;
    const done = (gpus: number): number => gpus * at(ranges, gpus);
    for (const factor of [0.8, 1.25]) expect(done(most!.gpus * factor)).toBeLessThan(done(most!.gpus));
    expectClose(10 ** most!.x, most!.gpus, 1e-12);
    expectClose(most!.y, at(ranges, most!.gpus), 1e-12);
  });

  it('says nothing of the kind where that is beyond the axis', () => {
    expect(sizeCurve({ ...ranges, gpuMtbf: { lo: 1e13, hi: 1e13 } }).most).toBeUndefined();
  });

  it('has a band from the worse ends of all causes to the better ones', () => {
    const wide = sizeCurve({ ...ranges, gpuMtbf: { lo: ranges.gpuMtbf.lo / 2, hi: 2 * ranges.gpuMtbf.lo } });
    for (const { x, lo, y, hi } of wide.curve) {
      expectClose(
        lo,
        at({ ...ranges, gpuMtbf: { lo: ranges.gpuMtbf.lo / 2, hi: ranges.gpuMtbf.lo / 2 } }, 10 ** x),
        1e-12
      );
      expectClose(
        hi,
        at({ ...ranges, gpuMtbf: { lo: 2 * ranges.gpuMtbf.lo, hi: 2 * ranges.gpuMtbf.lo } }, 10 ** x),
        1e-12
      );
      expect(lo < y && y < hi).toBe(true);
    }
  });
});
