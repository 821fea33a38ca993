import { describe, expect, test } from 'vitest';
import { drawingOf, tableOf, type Pictured } from '$lib/chart/pictures';
import { runTimeline, type TimelineId } from '$lib/chart/uptime/run-timeline';
import { timeHistogram } from '$lib/chart/uptime/time-histogram';
import { middleOf, simulateRuns, traceRun } from '$lib/estimate/uptime';
import { llamaCauses } from '$lib/scenario/uptime/default-causes';
import de from '$lib/i18n/de/uptime';
import en from '$lib/i18n/en/uptime';
import { marksOf, outside, overlaps, placesIn, sheetIn, textsOf } from '../picture/sheet';
import { told } from '../picture/told';

const words = { en: en.simulation, de: de.simulation };
const locales = ['en', 'de'] as const;
const causes = middleOf(llamaCauses.ranges);
const work = 3 * 86_400;

describe('the picture of a simulated run', () => {
  const { timeline, time } = traceRun({ ...causes, plannedRate: 1 / 86_400, plannedTime: 3600 }, work, 7, 0);
  const geometry = runTimeline(timeline, time);
  const ids = (['lost', 'down', 'planned', 'corrupt'] as TimelineId[]).filter(
    (id) => timeline[id].length > 0
  );
  const pictured = (locale: 'en' | 'de'): Pictured => ({
    chart: 'timeline',
    of: {
      ...{ ...told, geometry, head: words[locale].timelineHead },
      kinds: ids.map((id) => ({
        id,
        name: words[locale][id],
        count: timeline[id].length,
        time: timeline[id].reduce((sum, { from, to }) => sum + to - from, 0)
      }))
    }
  });

  test.for(locales)(
    'has every row, every piece where the geometry has it, and its colours named, in %s',
    (locale) => {
      const width = 592;
      const drawing = drawingOf(pictured(locale), sheetIn(locale, width));
      const areas = marksOf(drawing.marks, 'area');
      const rows = areas.filter(({ ink }) => ink === 'tint');
      expect(rows).toHaveLength(geometry.rows);
      expect(rows.at(-1)!.points[1]![0]).toBeCloseTo(width * geometry.end, 9);
      const pieces = [...geometry.pieces.lost, ...geometry.pieces.down, ...geometry.pieces.planned];
      expect(pieces.length).toBeGreaterThan(10);
      const drawn = areas.filter(({ ink }) => ink !== 'tint');
      expect(drawn.map(({ points }) => [points[0]![0], points[1]![0]])).toEqual(
        pieces.map(({ from, to }) => [from * width, to * width])
      );
      const height = rows[1]!.points[0]![1] - rows[0]!.points[0]![1];
      expect(drawn.map(({ points }) => Math.round(points[0]![1] / height))).toEqual(
        pieces.map(({ row }) => row)
      );
      expect(textsOf(drawing.marks).map(({ text }) => text)).toEqual(ids.map((id) => words[locale][id]));
      expect(drawing.title).toBe(sheetIn(locale).words.timeline.title);
      expect(overlaps(drawing.marks)).toEqual([]);
      expect(outside(drawing.marks, { width, height: drawing.height })).toEqual([]);
    }
  );

  test('lists how often and how long each kind was, s', () => {
    const { head, rows } = tableOf(pictured('en'), sheetIn('en'));
    expect(head).toEqual(['What', 'How often', 'In all (s)']);
    expect(rows.map((row) => row[1])).toEqual(ids.map((id) => timeline[id].length));
    const lost = rows.reduce((sum, row) => sum + (row[2] as number), 0);
    expect(lost).toBeGreaterThan(0.05 * time);
    expect(lost).toBeLessThan(time - work + 1);
  });
});

describe('the picture of how long runs take', () => {
  const simulation = simulateRuns(causes, work, { runs: 300, seed: 1 });
  let step = simulation.next();
  while (!step.done) step = simulation.next();
  const { times } = step.value;
  const geometry = timeHistogram(times, 86_400)!;
  const padding = { top: 34, right: 10, bottom: 26, left: 10 };
  const pictured = (locale: 'en' | 'de'): Pictured => ({
    chart: 'histogram',
    of: {
      ...told,
      geometry,
      padding,
      x: [],
      head: words[locale].head,
      say: (seconds) => `${Math.round(seconds)} s`
    }
  });
  const { at } = placesIn({ width: 592, height: 176 }, padding, geometry);

  test.for(locales)(
    'has a bar for each part of the time, as high as runs took it, and marks at its quantiles, in %s',
    (locale) => {
      const { marks } = drawingOf(pictured(locale), sheetIn(locale));
      const bars = marksOf(marks, 'rect').filter(({ opacity }) => opacity === 0.55);
      expect(bars).toHaveLength(geometry.bars.length);
      bars.forEach((bar, i) => {
        const { from, to, count } = geometry.bars[i]!;
        expect([bar.x, bar.y]).toEqual(at({ x: from, y: count }));
        expect(bar.x + bar.width + 1).toBeCloseTo(at({ x: to, y: 0 })[0], 9);
        expect(bar.y + bar.height).toBeCloseTo(at({ x: 0, y: 0 })[1], 9);
      });
      const texts = textsOf(marks).map(({ text }) => text);
      for (const { id, time } of geometry.marks) {
        expect(texts).toContain(id.toUpperCase());
        expect(texts).toContain(`${Math.round(time)} s`);
        expect(
          marksOf(marks, 'rect').some(
            ({ x, width, ink }) => width === 1 && ink === 'ink' && x === at({ x: time, y: 0 })[0]
          )
        ).toBe(true);
      }
    }
  );

  test('lists each bar with its ends, s, and its runs: all but the two in a thousand that are left out', () => {
    const { head, rows } = tableOf(pictured('de'), sheetIn('de'));
    expect(head).toEqual(['Trainingszeit (s), unten', 'Trainingszeit (s), oben', 'Läufe']);
    expect(rows).toEqual(geometry.bars.map(({ from, to, count }) => [from, to, count]));
    const runs = rows.reduce((sum, row) => sum + (row[2] as number), 0);
    expect(runs).toBeGreaterThanOrEqual(0.99 * times.length);
    expect(runs).toBeLessThanOrEqual(times.length);
  });
});
