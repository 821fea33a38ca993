import { describe, expect, test } from 'vitest';
import { publishedUptimes } from '$lib/catalog';
import { intervalCurve } from '$lib/chart/uptime/interval-curve';
import { lostTime } from '$lib/chart/uptime/lost-time';
import { drawingOf, shownOf, tableOf, type Pictured } from '$lib/chart/pictures';
import { placeUptimes } from '$lib/chart/uptime/published-uptimes';
import { sizeCurve } from '$lib/chart/uptime/size-curve';
import { goodput, middleOf } from '$lib/estimate/uptime';
import { llamaCauses } from '$lib/scenario/uptime/default-causes';
import de from '$lib/i18n/de/uptime';
import en from '$lib/i18n/en/uptime';
import { flat, marksOf, outside, overlaps, placesIn, sheetIn, textsOf } from '../picture/sheet';
import { told } from '../picture/told';

const words = { en, de };
const locales = ['en', 'de'] as const;
const causes = middleOf(llamaCauses.ranges);
const padding = { top: 14, right: 10, bottom: 26, left: 46 };

describe('the picture of uptime against the checkpoint interval', () => {
  const geometry = intervalCurve(causes);
  const pictured = (locale: 'en' | 'de'): Pictured => ({
    chart: 'interval',
    of: {
      ...{ ...told, geometry, padding, names: words[locale].interval, head: words[locale].interval.head },
      ...{ x: [{ at: 2, label: '100 s' }], y: [{ at: 0.8, label: '80 %' }], answer: '87.6 %' }
    }
  });
  const { at } = placesIn({ width: 592, height: 240 }, padding, geometry);

  test.for(locales)(
    'has its line, its flat part, its point and every named place where the geometry has them, in %s',
    (locale) => {
      const { marks } = drawingOf(pictured(locale), sheetIn(locale));
      const [line] = marksOf(marks, 'line').filter(({ width }) => width === 2);
      expect(line!.points).toEqual(geometry.curve.map(at));
      const [flatPart] = marksOf(marks, 'rect').filter(({ opacity }) => opacity === 0.09);
      expect(flatPart!.x).toBeCloseTo(at({ x: geometry.flat[0], y: 0 })[0], 9);
      expect(flatPart!.x + flatPart!.width).toBeCloseTo(at({ x: geometry.flat[1], y: 0 })[0], 9);
      expect(marksOf(marks, 'dot').map(({ x, y }) => [x, y])).toEqual([at(geometry.point)]);
      const named = textsOf(marks).map(({ text }) => text);
      for (const { id, x } of geometry.marks) {
        expect(named).toContain(words[locale].interval[id]);
        const rule = marksOf(marks, 'rect').filter(
          (mark) => mark.width === 1 && Math.abs(mark.x - at({ x, y: 0 })[0]) < 1e-9
        );
        expect(rule).toHaveLength(1);
      }
      expect(named).toEqual(expect.arrayContaining(['100 s', '80 %', '87.6 %']));
      expect(overlaps(marks)).toEqual([]);
    }
  );

  test('lists every place of its line in seconds and per cent', () => {
    const { head, rows } = tableOf(pictured('en'), sheetIn('en'));
    expect(head).toEqual(['Checkpoint every (s)', 'Uptime (%)']);
    expect(rows).toEqual(geometry.curve.map(({ x, y }) => [10 ** x, 100 * y]));
  });
});

describe('the picture of uptime against the number of GPUs', () => {
  const ranges = { ...llamaCauses.ranges, gpuMtbf: { lo: 1e8, hi: 4e8 } };
  const geometry = sizeCurve(ranges);
  const places = placeUptimes(publishedUptimes());
  const firstOrder = geometry.curve.map(({ x, firstOrder }) => ({ x, y: firstOrder }));
  const pictured = (locale: 'en' | 'de'): Pictured => ({
    chart: 'size',
    of: {
      ...{ ...told, geometry, firstOrder, places, padding, head: words[locale].size.head },
      ...{
        label: geometry.curve.find(({ firstOrder }) => firstOrder < 0.22),
        name: words[locale].size.firstOrder
      },
      ...{ x: [], y: [], answer: '87.6 %' }
    }
  });
  const { at } = placesIn({ width: 592, height: 304 }, padding, geometry);

  test.for(locales)(
    'has its line, its band, the first order and every published uptime where the geometry has them, in %s',
    (locale) => {
      const { marks } = drawingOf(pictured(locale), sheetIn(locale));
      const lines = marksOf(marks, 'line');
      expect(lines.find(({ dash, ink }) => !dash && ink === 'accent')!.points).toEqual(
        geometry.curve.map(at)
      );
      expect(lines.find(({ ink }) => ink === 'edge')!.points).toEqual(firstOrder.map(at));
      expect(marksOf(marks, 'area').map(({ points }) => points)).toEqual([
        [
          ...geometry.curve.map(({ x, hi }) => at({ x, y: hi })),
          ...[...geometry.curve].reverse().map(({ x, lo }) => at({ x, y: lo }))
        ]
      ]);
      const rings = marksOf(marks, 'dot').filter(({ radius }) => radius === 4);
      expect(rings.map(({ x, y }) => [x, y])).toEqual(places.map(at));
      expect(textsOf(marks).map(({ text }) => text)).toContain(words[locale].size.firstOrder);
      expect(overlaps(marks)).toEqual([]);
      // A bound points to where the truth lies.
      const pointers = marksOf(marks, 'rect').filter(({ width, height }) => width === 1 && height === 7);
      const bounds = places.filter(({ published: { bound } }) => bound === 'at least' || bound === 'at most');
      expect(pointers).toHaveLength(bounds.length);
    }
  );

  test('lists every place of its line and every published uptime, whose bound is open at its other end', () => {
    const { head, rows } = tableOf(pictured('en'), sheetIn('en'));
    expect(head).toEqual(['GPUs', 'Uptime (%), low', 'Uptime (%), high', 'First order (%)', 'Published run']);
    expect(rows.slice(0, geometry.curve.length)).toEqual(
      geometry.curve.map(({ x, lo, hi, firstOrder }) => [10 ** x, 100 * lo, 100 * hi, 100 * firstOrder])
    );
    const published = rows.slice(geometry.curve.length);
    expect(published.map((row) => row[4])).toEqual(places.map(({ published }) => published.name));
    places.forEach(({ published: { gpus, value, bound } }, i) => {
      expect(published[i]![0]).toBe(gpus);
      expect(published[i]![1]).toBe(bound === 'at most' ? undefined : 100 * value);
      expect(published[i]![2]).toBe(bound === 'at least' ? undefined : 100 * value);
    });
    expect(places.map(({ published }) => published.bound)).toContain('at least');
  });
});

describe('the picture of where the time goes', () => {
  const { account } = goodput(causes);
  const parts = lostTime(account);
  const pictured = (locale: 'en' | 'de'): Pictured => {
    const texts = words[locale].account;
    return {
      chart: 'lost',
      of: {
        ...{
          ...told,
          useful: account.useful,
          usefulName: texts.useful,
          head: [texts.part, texts.aDay, texts.share]
        },
        parts: parts.map((part) => ({ ...part, name: texts[part.id], said: `${part.aDay.toFixed()} s` }))
      }
    };
  };

  test.for(locales)(
    'has every lost part as wide as it is long, all time above it, and each by its name, in %s',
    (locale) => {
      for (const width of [576, 960]) {
        const drawing = drawingOf(pictured(locale), sheetIn(locale, width));
        const bars = marksOf(drawing.marks, 'rect').filter(({ height }) => height === 28);
        expect(bars.map(({ x }) => x)).toEqual(parts.map(({ from }) => width * from));
        bars.forEach((bar, i) =>
          expect(bar.width + 2).toBeCloseTo(width * (parts[i]!.to - parts[i]!.from), 9)
        );
        const [useful, lost] = marksOf(drawing.marks, 'rect').filter(
          ({ height, width }) => height === 12 && width > 10
        );
        expect(useful!.width).toBeCloseTo(width * account.useful, 9);
        expect([useful!.ink, lost!.ink]).toEqual(['accent', 'rust']);
        const said = textsOf(drawing.marks)
          .map(({ text }) => text)
          .join(' ');
        for (const { id, aDay } of parts) {
          for (const word of words[locale].account[id].split(' ')) expect(said).toContain(word);
          expect(said).toContain(`${aDay.toFixed()} s`);
        }
        expect(overlaps(drawing.marks)).toEqual([]);
        expect(outside(drawing.marks, { width, height: drawing.height })).toEqual([]);
      }
    }
  );

  test('lists the useful time and every part, s in a day and per cent', () => {
    const { rows } = tableOf(pictured('en'), sheetIn('en'));
    expect(rows[0]).toEqual([en.account.useful, 86_400 * account.useful, 100 * account.useful]);
    expect(rows.slice(1)).toEqual(
      parts.map(({ id, share }) => [en.account[id], 86_400 * share, 100 * share])
    );
    const sum = (column: number) => rows.reduce((sum, row) => sum + (row[column] as number), 0);
    expect(sum(1)).toBeCloseTo(86_400, 0);
    expect(sum(2)).toBeCloseTo(100, 3);
  });

  test('is a line of text where nothing is lost', () => {
    const nothing: Pictured = {
      chart: 'lost',
      of: { ...told, useful: 1, usefulName: en.account.useful, head: ['', '', ''], parts: [] }
    };
    expect(flat(drawingOf(nothing, sheetIn('en')).marks)).toEqual([]);
    expect(shownOf(nothing, sheetIn('en')).rows).toEqual([['a', 'b']]);
  });
});
