import { describe, expect, test } from 'vitest';
import { runs } from '$lib/catalog';
import { rangeGroups } from '$lib/catalog/accuracy/range-groups';
import { drawingOf, shownOf, tableOf, type Pictured } from '$lib/chart/pictures';
import { picturePage } from '$lib/chart/picture/page';
import { axisEnd, axisTicks } from '$lib/chart/plot/range-bars';
import { groupPoints, scatter, type ScatterPair } from '$lib/chart/catalog/scatter';
import { marksOf, outside, overlaps, placesIn, sheetIn, textsOf } from '../picture/sheet';
import { told } from '../picture/told';

const locales = ['en', 'de'] as const;

describe('the picture of computed against published figures', () => {
  const pairs: ScatterPair[] = [
    { name: 'One', published: 100, computed: 103, series: 'hours', group: 'A100' },
    {
      name: 'Two',
      published: 3000,
      computed: 9000,
      series: 'calculated',
      group: 'H100',
      range: { lo: 2000, hi: 20_000 }
    },
    { name: 'Three', published: 50_000, computed: 20_000, series: 'step', group: 'H100' }
  ];
  const chart = scatter(pairs, 0.1);
  const pictured = (picked?: string): Pictured => ({
    chart: 'guess',
    of: {
      ...{ ...told, chart, groups: groupPoints(chart.points), pairs, picked },
      ...{
        x: 'hours, published',
        y: 'hours, computed',
        rings: ['calculated'],
        small: ['step'],
        head: ['Run', 'Published', 'Computed', '±']
      }
    }
  });
  const padding = { top: 36, right: 6.4, bottom: 48, left: 52.8 };
  const { at } = placesIn({ width: 592, height: 452 }, padding, {
    xDomain: chart.domain,
    yDomain: chart.domain
  });

  test.for(locales)('has every point where both of its figures are, the misses in rust, in %s', (locale) => {
    const drawing = drawingOf(pictured(), sheetIn(locale));
    const dots = marksOf(drawing.marks, 'dot');
    for (const [i, point] of chart.points.entries()) {
      const [x, y] = at(point);
      const found = dots.filter((dot) => Math.hypot(dot.x - x, dot.y - y) < 1e-9);
      expect(found[0]?.ink).toBe(i === 0 ? 'accent' : 'rust');
      // A ring is a dot of paper on one of ink.
      expect(found).toHaveLength(pairs[i]!.series === 'calculated' ? 2 : 1);
      expect(found[0]?.radius).toBe(pairs[i]!.series === 'step' ? 2.5 : 4);
    }
    const texts = textsOf(drawing.marks).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['hours, published', 'hours, computed', 'Two', 'Three']));
    expect(texts).not.toContain('One');
    expect(overlaps(drawing.marks)).toEqual([]);
    // In a font as wide as here, labels of the axes reach into the margin.
    const page = picturePage(drawing, { answer: '', site: '', link: '' }, sheetIn(locale));
    expect(outside(page.marks, page)).toEqual([]);
  });

  test('has the line where both are the same, and the range of a guess', () => {
    const { marks } = drawingOf(pictured(), sheetIn('en'));
    const [from, to] = chart.domain;
    const lines = marksOf(marks, 'line').map(({ points }) => points);
    expect(lines).toContainEqual([at({ x: from, y: from }), at({ x: to, y: to })]);
    const { x, lo, hi } = chart.points[1]!;
    expect(lines).toContainEqual([at({ x, y: lo! }), at({ x, y: hi! })]);
  });

  test('fades what was not picked', () => {
    const dots = marksOf(drawingOf(pictured('A100'), sheetIn('en')).marks, 'dot');
    const faded = dots.filter(({ opacity = 1 }) => opacity < 0.2);
    expect(faded).toHaveLength(dots.length - 1);
  });

  test('lists every pair with its error in per cent', () => {
    const { head, rows } = tableOf(pictured(), sheetIn('en'));
    expect(head).toEqual(['Run', 'Published', 'Computed', '± (%)']);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(
      pairs.map(({ name, published, computed }) => [name, published, computed])
    );
    expect(rows.map((row) => Math.round(row[3] as number))).toEqual([3, 200, -60]);
  });
});

describe('the picture of what published runs achieve', () => {
  const groups = rangeGroups(runs, 'step').filter(({ spread, isWider }) => spread && !isWider);
  const rows = groups.map(({ spread, ...group }, i) => ({
    ...group,
    name: `group ${i + 1}`,
    detail: `${group.runs} runs`,
    bar: spread!
  }));
  const end = axisEnd(rows.map(({ bar }) => bar));
  const pictured: Pictured = { chart: 'ranges', id: 'step', of: { title: 'MFU while stepping', end, rows } };

  test.for(locales)(
    'has each range on one axis, half of it thick, its median a tick, and its figures, in %s',
    (locale) => {
      const width = 700;
      const sheet = sheetIn(locale, width);
      const drawing = drawingOf(pictured, sheet);
      const across = (share: number): number => ((width - 262) * share) / end;
      const pieces = (height: number) =>
        marksOf(drawing.marks, 'rect').filter((mark) => mark.height === height && mark.ink !== 'line');
      expect(pieces(6).map(({ x }) => x)).toEqual(rows.map(({ bar }) => across(bar.half.lo)));
      pieces(6).forEach(({ x, width }, i) => expect(x + width).toBeCloseTo(across(rows[i]!.bar.half.hi), 9));
      expect(pieces(1).map(({ x }) => x)).toEqual(rows.map(({ bar }) => across(bar.most.lo)));
      pieces(1).forEach(({ x, width }, i) => expect(x + width).toBeCloseTo(across(rows[i]!.bar.most.hi), 9));
      expect(pieces(13.6).map(({ x }) => x + 1)).toEqual(rows.map(({ bar }) => across(bar.median)));
      const texts = textsOf(drawing.marks).map(({ text }) => text);
      for (const { name, detail, bar } of rows) {
        expect(texts).toEqual(expect.arrayContaining([name, detail]));
        expect(texts).toContain(`${sheet.figures.numbers.plain(100 * bar.median, 2)}\u00a0%`);
      }
      expect(texts).toEqual(expect.arrayContaining([...sheet.words.ranges.head.slice(3)]));
      for (const tick of axisTicks(end)) expect(texts).toContain(`${Math.round(100 * tick)}\u00a0%`);
      expect(overlaps(drawing.marks)).toEqual([]);
      expect(outside(drawing.marks, { width, height: drawing.height })).toEqual([]);
    }
  );

  test('lists them in per cent, unrounded', () => {
    const { head, rows: listed } = tableOf(pictured, sheetIn('en'));
    expect(head.slice(3)).toEqual([
      'Median (%)',
      'Half of them, low (%)',
      'Half of them, high (%)',
      'Nine in ten, low (%)',
      'Nine in ten, high (%)'
    ]);
    expect(listed).toEqual(
      rows.map(({ name, runs, organisations, bar: { median, half, most } }) => [
        name,
        runs,
        organisations,
        ...[median, half.lo, half.hi, most.lo, most.hi].map((share) => 100 * share)
      ])
    );
    expect(shownOf(pictured, sheetIn('de')).rows[0]!.slice(1, 3)).toEqual([
      `${rows[0]!.runs}`,
      `${rows[0]!.organisations}`
    ]);
  });
});
