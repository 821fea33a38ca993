import { describe, expect, test } from 'vitest';
import { wallClocks } from '$lib/catalog';
import { bentBlocks } from '$lib/chart/time/bent-blocks';
import { bentCurve } from '$lib/chart/time/bent-curve';
import { drawingOf, tableOf, type Pictured } from '$lib/chart/pictures';
import { placeRuns, pointOf } from '$lib/chart/time/time-curve';
import { solve } from '$lib/estimate';
import { decodeScenario } from '$lib/scenario';
import { bentTime } from '$lib/scenario/uptime/bent-time';
import { followCauses } from '$lib/scenario/uptime/follow-causes';
import { marksOf, overlaps, placesIn, sheetIn, textsOf } from '../picture/sheet';
import { told } from '../picture/told';

const padding = { top: 14, right: 10, bottom: 26, left: 62 };
const shortest = ['shortest: 37 hours', 'on 417,000 GPUs'] as const;

function chart(link: string) {
  const scenario = followCauses(decodeScenario(link).scenario);
  const { values } = solve(scenario.given);
  const bent = bentTime(scenario)!;
  const geometry = bentCurve(bent, values, pointOf(values), pointOf(values));
  const words = {
    line: '70 B parameters, 15 T tokens',
    answer: '12 days',
    asked: 'asked for: 1 day',
    shortest
  };
  const places = placeRuns(wallClocks(), geometry, bentBlocks(geometry, words));
  const pictured: Pictured = {
    chart: 'bent',
    of: {
      ...{ ...told, geometry, places, values, padding, ...words, isMoved: true, uptimeAt: bent.uptimeAt },
      ...{ x: [], y: [], shortest: shortest.join(' '), head: ['GPUs', 'Training time', 'Uptime'] }
    }
  };
  return { bent, geometry, places, pictured, ...placesIn({ width: 592, height: 304 }, padding, geometry) };
}

const causes = 'mtbf=40k..60k&write=60&restart=5';

describe('the picture of the bent curve', () => {
  const { bent, geometry, places, pictured, at } = chart(`?gpus=16384&${causes}`);
  const { marks } = drawingOf(pictured, sheetIn('en'));

  test('has its line and its band through every place of the geometry', () => {
    const { curve } = geometry;
    expect(marksOf(marks, 'line').find(({ width, dash }) => width === 2 && !dash)!.points).toEqual(
      curve.map(at)
    );
    expect(marksOf(marks, 'area')[0]!.points).toEqual([
      ...curve.map(({ x, hi }) => at({ x, y: hi })),
      ...[...curve].reverse().map(({ x, lo }) => at({ x, y: lo }))
    ]);
  });

  test('has every published run, the scenario that was opened, the point and the shortest time', () => {
    const dots = marksOf(marks, 'dot').map(({ x, y }) => [x, y]);
    expect(dots).toEqual([...places, geometry.opened!, geometry.point!].map(at));
    const [x, y] = at(geometry.fastest!);
    const tick = marksOf(marks, 'rect').filter(
      ({ ink, width, height }) => ink === 'rust' && width === 2 && height === 13
    );
    expect(tick.map((mark) => [mark.x + 1, mark.y + 6.5])).toEqual([[x, y]]);
    expect(textsOf(marks).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['12 days', shortest.join(' ')])
    );
    expect(overlaps(marks)).toEqual([]);
  });

  test('has the line of a time that no number of GPUs meets, with its words below', () => {
    const late = chart(`?days=1&solve=gpus&params=405B&tokens=15T&tflops=400&${causes}`);
    const { marks } = drawingOf(late.pictured, sheetIn('de'));
    const [line] = marksOf(marks, 'line').filter(({ ink }) => ink === 'rust');
    const [, y] = late.at({ x: 0, y: late.geometry.deadline! });
    expect(line!.points.map(([, y]) => y)).toEqual([y, y]);
    const [said] = textsOf(marks).filter(({ text }) => text === 'asked for: 1 day');
    expect(said!.y).toBeGreaterThan(y);
  });

  test('lists time and uptime at each number of GPUs, and the published runs', () => {
    const { head, rows } = tableOf(pictured, sheetIn('en'));
    expect(head[3]).toBe('Uptime (%), low');
    const line = rows.slice(0, geometry.curve.length);
    expect(line).toEqual(
      geometry.curve.map(({ gpus, time }) => {
        const { lo, hi } = bent.uptimeAt(gpus);
        return [gpus, time.lo / 86_400, time.hi / 86_400, 100 * lo, 100 * hi];
      })
    );
    expect(rows.slice(line.length).map((row) => row[5])).toEqual(places.map(({ run }) => run.name));
  });
});
