import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wallClocks, type WallClock } from '$lib/catalog';
import { placeRuns, timeCurve, type LabelledRun, type TimeCurve } from '$lib/chart/time/time-curve';
import { point, solve, type Given } from '$lib/estimate';
import { defaultScenario } from '$lib/scenario';
import { expectClose } from '../../approx';

const day = 86_400;
const { given } = defaultScenario;
const opened = solve(given);
const curveOf = (values: Given): TimeCurve => timeCurve(solve(values), opened);

/** The axes for a scenario and the published runs on them. */
type Placed = Pick<TimeCurve, 'xDomain' | 'yDomain'> & { runs: LabelledRun[] };
function placed(values: Given, runs: readonly WallClock[] = wallClocks()): Placed {
  const { xDomain, yDomain } = curveOf(values);
  return { xDomain, yDomain, runs: placeRuns(runs, { xDomain, yDomain }) };
}

describe('the axes', () => {
  test('span 100 to 100,000 GPUs and 1 to 1,000 days around the default', () => {
    const { xDomain, yDomain } = curveOf(given);
    expect([xDomain, yDomain]).toEqual([
      [2, 5],
      [0, 3]
    ]);
  });

  test('reach out to a scenario that lies outside', () => {
    const { xDomain, yDomain } = curveOf({ ...given, gpus: 8, params: 70e9 });
    expect(xDomain).toEqual([0, 5]);
    expect(yDomain).toEqual([0, 5]);
  });

  test('are whole decades that contain the point, wherever it is', () => {
    const size = fc.double({ min: -2, max: 3, noNaN: true });
    const gpus = fc.double({ min: 0, max: 7, noNaN: true });
    const margin = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(size, gpus, margin, (size, gpus, margin) => {
        const params = { lo: 70e9 * 10 ** size, hi: 70e9 * 10 ** size * margin };
        const { xDomain, yDomain, point } = curveOf({ ...given, params, gpus: 10 ** gpus });
        for (const end of [...xDomain, ...yDomain]) expect(Number.isInteger(end)).toBe(true);
        expect(point!.x).toBeGreaterThanOrEqual(xDomain[0]);
        expect(point!.x).toBeLessThanOrEqual(xDomain[1]);
        expect(point!.lo).toBeGreaterThanOrEqual(yDomain[0]);
        expect(point!.hi).toBeLessThanOrEqual(yDomain[1]);
        expect(point!.lo).toBeLessThanOrEqual(point!.y);
        expect(point!.y).toBeLessThanOrEqual(point!.hi);
      })
    );
  });
});

describe('the line', () => {
  test('is the training time at each GPU count, from end to end', () => {
    const { curve, xDomain } = curveOf(given);
    expect([curve[0]!.x, curve.at(-1)!.x]).toEqual(xDomain);
    for (const { x, y } of curve)
      expectClose(day * 10 ** y, solve({ ...given, gpus: 10 ** x }).values.time!.lo, 1e-9);
  });

  test('falls by a decade for every decade of GPUs, through the point', () => {
    const { curve, point } = curveOf(given);
    for (const { x, y } of curve) expect(x + y).toBeCloseTo(point!.x + point!.y, 9);
    expectClose(10 ** point!.x, 16_000, 1e-12);
    expectClose(day * 10 ** point!.y, opened.values.time!.lo, 1e-12);
  });

  test('of known figures is no band', () => {
    for (const { lo, y, hi } of curveOf(given).curve) expect([lo, hi]).toEqual([y, y]);
  });

  test('of a range is a band whose ends are those of the range', () => {
    const { curve } = curveOf({ ...given, gpuFlops: { lo: 380e12, hi: 430e12 } });
    for (const { x, lo, hi, y } of curve) {
      const at = (gpuFlops: number) => solve({ ...given, gpuFlops, gpus: 10 ** x }).values.time!.lo;
      expectClose(day * 10 ** lo, at(430e12), 1e-9);
      expectClose(day * 10 ** hi, at(380e12), 1e-9);
      expect(y).toBeCloseTo((lo + hi) / 2, 9);
    }
  });

  test('is missing where the GPU-hours are unknown or open', () => {
    const { gpuFlops: _, ...rest } = given;
    expect(curveOf(rest).curve).toEqual([]);
    expect(curveOf({ ...given, gpuFlops: { lo: 0, hi: 400e12 } }).curve).toEqual([]);
  });

  test('has no point where the GPU count is open', () => {
    const { curve, point } = curveOf({ ...given, gpus: { lo: 1000, hi: Infinity } });
    expect(curve.length).toBeGreaterThan(0);
    expect(point).toBeUndefined();
  });
});

describe('the opened scenario', () => {
  test('stands at its own place while the point moves', () => {
    const { opened: ghost } = curveOf({ ...given, gpus: point(1000) });
    expectClose(10 ** ghost!.x, 16_000, 1e-12);
    expectClose(day * 10 ** ghost!.y, opened.values.time!.lo, 1e-12);
  });

  test('is left out where it lies off the axes', () => {
    const far = solve({ ...given, gpus: 1 });
    expect(timeCurve(opened, far).opened).toBeUndefined();
  });
});

describe('published runs', () => {
  /** Where labels stand on a plot so wide and 260 high, by the chart's own measure of a character. */
  function boxes({ runs, xDomain, yDomain }: Placed, width: number, kind: 'wide' | 'narrow') {
    return runs.flatMap(({ run, x, y, [kind]: side }) => {
      if (!side) return [];
      const at = ((x - xDomain[0]) / (xDomain[1] - xDomain[0])) * width;
      const size = run.name.length * 6.4 + 14;
      const [left, right] = side === 'right' ? [at + 6, at + size] : [at - size, at - 6];
      return [{ name: run.name, left, right, y: ((y - yDomain[0]) / (yDomain[1] - yDomain[0])) * 260 }];
    });
  }

  function expectApart(curve: Placed): void {
    for (const [width, kind] of [[500, 'wide'] as const, [260, 'narrow'] as const]) {
      const labels = boxes(curve, width, kind);
      for (const [i, a] of labels.entries()) {
        expect(a.left, a.name).toBeGreaterThanOrEqual(0);
        for (const b of labels.slice(i + 1)) {
          const isApart = a.left >= b.right || b.left >= a.right || Math.abs(a.y - b.y) > 15;
          expect(isApart, `${a.name} and ${b.name} overlap on a ${kind} plot`).toBe(true);
        }
      }
    }
  }

  test('stand where they were trained', () => {
    const { runs } = placed(given);
    expect(runs.length).toBeGreaterThan(3);
    for (const { run, x, y } of runs) {
      expectClose(10 ** x, run.gpus, 1e-12);
      expectClose(day * 10 ** y, run.time, 1e-12);
    }
  });

  test('outside the axes are left out', () => {
    const run = { ...wallClocks()[0]!, gpus: 8 };
    expect(placed(given, [run]).runs).toEqual([]);
    expect(placed({ ...given, gpus: 8 }, [run]).runs).toHaveLength(1);
  });

  test('most have a label on a wide plot', () => {
    const { runs } = placed(given);
    expect(runs.filter(({ wide }) => wide).length).toBeGreaterThan(runs.length / 2);
  });

  test('have labels that do not overlap, wherever the scenario is', () => {
    expectApart(placed(given));
    const gpus = fc.double({ min: 0, max: 7, noNaN: true });
    fc.assert(fc.property(gpus, (gpus) => expectApart(placed({ ...given, gpus: 10 ** gpus }))));
  });

  test('have labels that do not overlap, whatever runs they are', () => {
    const run = fc
      .tuple(fc.double({ min: 2, max: 5, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }))
      .chain(([x, y]) => fc.string({ minLength: 2, maxLength: 20 }).map((name) => ({ x, y, name })));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (places) => {
        const runs = places.map(({ x, y, name }, i): WallClock => {
          return { name, id: `${i}`, gpus: 10 ** x, time: day * 10 ** y, basis: 'published', source: '' };
        });
        expectApart(placed(given, runs));
      })
    );
  });
});
