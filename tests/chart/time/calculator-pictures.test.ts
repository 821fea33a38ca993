import { describe, expect, test } from 'vitest';
import { wallClocks } from '$lib/catalog';
import { effectsOn } from '$lib/chart/compare/effects';
import { gpuHours } from '$lib/chart/compare/gpu-hours';
import { drawingOf, tableOf, type Pictured } from '$lib/chart/pictures';
import { picturePage } from '$lib/chart/picture/page';
import { placeRuns, timeCurve } from '$lib/chart/time/time-curve';
import { point, solve, type Given } from '$lib/estimate';
import { decodeScenario, defaultScenario } from '$lib/scenario';
import { expectClose } from '../../approx';
import { flat, outside, overlaps, sheetIn, textsOf } from '../picture/sheet';

const padding = { top: 14, right: 10, bottom: 26, left: 56 };
const opened = solve({ ...defaultScenario.given, gpus: point(500) });

const given = (search: string): Given => decodeScenario(search).scenario.given;
const scenarios: Record<string, Given> = {
  default: defaultScenario.given,
  ranges: given('?params=70B&tokens=15T&gpus=16k&peak=989&tflops=380..430&uptime=90..95&solve=time'),
  small: given('?params=1B&tokens=20B&gpus=8&peak=989&tflops=400&uptime=99&solve=time'),
  large: given('?params=2T&tokens=100T&gpus=100k&peak=2500&tflops=900..1100&uptime=80&solve=time')
};

function charts(values: Given): Pictured[] {
  const solution = solve(values);
  const curve = timeCurve(solution, opened);
  const effects = effectsOn('time', solution);
  return [
    {
      chart: 'time',
      of: { ...curve, places: placeRuns(wallClocks(), curve), values: solution.values, padding }
    },
    { chart: 'hours', of: { parts: gpuHours(solution)!, total: solution.values.gpuTime! } },
    { chart: 'effects', of: { effects, quantity: 'time', reach: 0.13 } }
  ];
}

const link = `https://your.host/?${'params=70B&tokens=15T&gpus=16k&'.repeat(8)}solve=time`;
const source = { answer: 'Training 70 B parameters takes 12.0 days.', site: 'Training efficiency', link };

describe.for(Object.entries(scenarios))('the pictures of the scenario "%s"', ([, values]) => {
  test.for(['en', 'de'] as const)('have every label within them, and none on another, in %s', (locale) => {
    for (const width of [576, 592, 960])
      for (const pictured of charts(values)) {
        const sheet = sheetIn(locale, width);
        const drawing = drawingOf(pictured, sheet);
        const page = picturePage(drawing, source, sheet);
        expect(outside(page.marks, page)).toEqual([]);
        expect(overlaps(page.marks)).toEqual([]);
        expect(textsOf(page.marks).map(({ text }) => text)).toContain(drawing.title);
      }
  });
});

describe('the chart of time against GPUs', () => {
  const values = scenarios.ranges!;
  const curve = timeCurve(solve(values), opened);
  const pictured = charts(values)[0]!;
  const marks = flat(drawingOf(pictured, sheetIn('en')).marks);
  const plot = { left: 56, top: 14, width: 592 - 66, height: 304 - 40 };
  const across = (x: number): number =>
    plot.left + (plot.width * (x - curve.xDomain[0])) / (curve.xDomain[1] - curve.xDomain[0]);
  const down = (y: number): number =>
    plot.top + plot.height * (1 - (y - curve.yDomain[0]) / (curve.yDomain[1] - curve.yDomain[0]));

  test('has its line through every point of the geometry, and its band between both ends', () => {
    const line = marks.find((mark) => mark.kind === 'line' && mark.width === 2);
    expect(line?.kind === 'line' && line.points).toEqual(curve.curve.map(({ x, y }) => [across(x), down(y)]));
    const band = marks.find((mark) => mark.kind === 'area');
    expect(band?.kind === 'area' && band.points).toEqual([
      ...curve.curve.map(({ x, hi }) => [across(x), down(hi)]),
      ...[...curve.curve].reverse().map(({ x, lo }) => [across(x), down(lo)])
    ]);
  });

  test('has the point, the scenario that was opened and every published run where the geometry has them', () => {
    const dots = marks.flatMap((mark) => (mark.kind === 'dot' ? [{ x: mark.x, y: mark.y }] : []));
    const places = placeRuns(wallClocks(), curve);
    expect(dots).toEqual(
      [...places, curve.opened!, curve.point!].map(({ x, y }) => ({ x: across(x), y: down(y) }))
    );
  });

  test('lists its figures unrounded', () => {
    const { head, rows } = tableOf(pictured, sheetIn('en'));
    expect(head).toEqual([
      'GPUs',
      'Training time (days), low',
      'Training time (days), high',
      'Published run'
    ]);
    const [gpus, lo, hi] = rows[4] as number[];
    expectClose(gpus!, 1000, 1e-12);
    expectClose(lo!, (6 * 70e9 * 15e12) / (430e12 * 0.95 * 1000 * 86_400), 1e-12);
    expectClose(hi!, (6 * 70e9 * 15e12) / (380e12 * 0.9 * 1000 * 86_400), 1e-12);
  });
});

test('the parts of the GPU-hours fill the bar up to the longest that is possible', () => {
  const [, pictured] = charts(scenarios.ranges!);
  const parts = gpuHours(solve(scenarios.ranges!))!;
  const bars = flat(drawingOf(pictured!, sheetIn('en')).marks).flatMap((mark) =>
    mark.kind === 'rect' && mark.height === 28 ? [mark] : []
  );
  const longest = Math.max(...parts.map(({ endRange }) => endRange.hi));
  bars.forEach((bar, i) => expectClose(bar.x + bar.width + 2, (592 * parts[i]!.end) / longest, 1e-12));
  expect(bars.map(({ ink }) => ink)).toEqual(['accent', 'amber', 'rust']);
});

test('the effects reach from their less to their more around the same middle', () => {
  const [, , pictured] = charts(scenarios.default!);
  const bars = flat(drawingOf(pictured!, sheetIn('en')).marks).flatMap((mark) =>
    mark.kind === 'rect' ? [mark] : []
  );
  const middle = bars[1]!.x;
  effectsOn('time', solve(scenarios.default!)).forEach(({ less, more }, i) => {
    const [fewer, further] = [bars[2 * i]!, bars[2 * i + 1]!];
    expectClose(fewer.x + fewer.width, middle, 1e-12);
    expectClose(further.x, middle, 1e-12);
    expectClose(further.width / fewer.width, Math.max(less, more) / -Math.min(less, more), 1e-12);
  });
});
