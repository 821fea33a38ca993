import { describe, expect, test } from 'vitest';
import { drawingOf, shownOf, tableOf, type Pictured } from '$lib/chart/pictures';
import { waterfalls } from '$lib/chart/compare/waterfall';
import { gainOf, sideOf, type Given, type Interval } from '$lib/estimate';
import de from '$lib/i18n/de/compare';
import en from '$lib/i18n/en/compare';
import { causeName } from '$lib/i18n/cause-name';
import { marksOf, outside, overlaps, sheetIn, textsOf } from '../picture/sheet';

const words = { en, de };
const card: Given = { peakFlops: 312e12, usefulFlops: 133.65e12, params: 69e9, attention: 1 };
const announced: Given = {
  peakFlops: 989e12,
  gpuFlops: { lo: 380e12, hi: 430e12 },
  uptime: 0.95,
  params: 70e9,
  attention: 1
};
const gain = gainOf(sideOf(card), sideOf(announced), 'useful')!;
const say = (range: Interval | undefined): string =>
  range
    ? range.lo === range.hi
      ? `${range.lo.toFixed(2)}×`
      : `${range.lo.toFixed(2)}–${range.hi.toFixed(2)}×`
    : '?';
const { bars, domain, ticks } = waterfalls([gain], say);

/** A label may stand in the margin of the picture, where its font is as wide as here. */
const MARGIN = 24;

const pictured = (locale: 'en' | 'de', runs = 1): Pictured => ({
  chart: 'waterfall',
  of: {
    ...{ domain, ticks, words: words[locale], causeName, say, caption: 'A caption.' },
    waterfalls: Array.from({ length: runs }, (_, i) => ({ name: `run ${i + 1}`, bars: bars[0]! }))
  }
});

describe('the picture of where a gain comes from', () => {
  test.for(['en', 'de'] as const)(
    'has each bar from where its factor starts to where it ends, named, in %s',
    (locale) => {
      for (const width of [576, 960]) {
        const drawing = drawingOf(pictured(locale), sheetIn(locale, width));
        const left = 150.4;
        const at = (decades: number): number =>
          left + ((width - left) * (decades - domain[0])) / (domain[1] - domain[0]);
        const drawn = marksOf(drawing.marks, 'rect').filter(({ height }) => height === 19.2);
        expect(drawn).toHaveLength(bars[0]!.length);
        drawn.forEach((bar, i) => {
          const { from, to } = bars[0]![i]!;
          expect(bar.x).toBeCloseTo(at(Math.min(from, to)), 9);
          expect(bar.x + bar.width).toBeCloseTo(
            Math.max(at(Math.max(from, to)), at(Math.min(from, to)) + 2),
            9
          );
        });
        expect(drawn.map(({ ink }) => ink)).toEqual(['accent', 'amber', 'ink']);
        const said = textsOf(drawing.marks)
          .map(({ text }) => text)
          .join(' ');
        for (const { causes, range } of bars[0]!) {
          expect(said).toContain(say(range));
          expect(said).toContain(
            causes.length > 0 ? causeName(causes, words[locale].causes) : words[locale].chart.total
          );
        }
        expect(overlaps(drawing.marks)).toEqual([]);
        expect(outside(drawing.marks, { width: width + MARGIN, height: drawing.height })).toEqual([]);
      }
    }
  );

  test('has a band from what is least to what is most', () => {
    const { marks } = drawingOf(pictured('en'), sheetIn('en'));
    const at = (decades: number): number => 150.4 + (441.6 * (decades - domain[0])) / (domain[1] - domain[0]);
    const lines = marksOf(marks, 'rect').filter(({ height, width }) => height === 2 && width > 2);
    const bands = bars[0]!.flatMap(({ band }) => band ?? []);
    expect(bands.length).toBeGreaterThan(0);
    expect(lines.map(({ x }) => x)).toEqual(bands.map(({ lo }) => at(lo)));
    lines.forEach(({ x, width }, i) => expect(x + width).toBeCloseTo(at(bands[i]!.hi), 9));
  });

  test('names each run where there are several', () => {
    const texts = textsOf(drawingOf(pictured('en', 2), sheetIn('en')).marks).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['run 1', 'run 2']));
    expect(shownOf(pictured('en', 2), sheetIn('en')).rows[0]![0]).toBe(
      `run 1: ${causeName(bars[0]![0]!.causes, en.causes)}`
    );
  });

  test('lists each factor with its ends', () => {
    const { rows } = tableOf(pictured('en'), sheetIn('en'));
    expect(rows).toEqual(
      bars[0]!.map(({ causes, range }) => [
        'run 1',
        causes.length > 0 ? causeName(causes, en.causes) : en.chart.total,
        range!.lo,
        range!.hi
      ])
    );
    expect(rows.at(-1)![2]).toBeCloseTo((380 * 0.95) / 133.65, 9);
  });

  test('fits into another height', () => {
    const drawing = drawingOf(pictured('en'), { ...sheetIn('en'), height: 110 });
    expect(drawing.height).toBe(110);
    expect(outside(drawing.marks, { width: 592 + MARGIN, height: 110 })).toEqual([]);
    expect(overlaps(drawing.marks)).toEqual([]);
  });
});
