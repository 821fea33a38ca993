import { describe, expect, test } from 'vitest';
import { models } from '$lib/catalog';
import { flopCurve } from '$lib/chart/catalog/flop-curve';
import { drawingOf, tableOf, type Pictured } from '$lib/chart/pictures';
import { conventions, flopPerToken, parameterCount, type Convention } from '$lib/estimate';
import de from '$lib/i18n/de/method';
import en from '$lib/i18n/en/method';
import { marksOf, outside, overlaps, placesIn, sheetIn, textsOf } from '../picture/sheet';
import { told } from '../picture/told';

const words = { en, de };
const { architecture } = models.find(({ id }) => id === 'llama-3-70b')!;
const curve = flopCurve(architecture, 8192);
const padding = { top: 22, right: 92, bottom: 26, left: 40 };
/** As it stands at the end of a line. */
const shortName = (locale: 'en' | 'de', convention: Convention): string => {
  const words: { name: string; short?: string } = names(locale)[convention];
  return words.short ?? words.name;
};
const names = (locale: 'en' | 'de') => words[locale].controls.conventions;
const pictured = (locale: 'en' | 'de'): Pictured => ({
  chart: 'flop',
  of: {
    ...{ ...told, curve, padding, chosen: 'megatron', names: names(locale) },
    ...{ axis: words[locale].chart.axis, tokens: words[locale].chart.tokens },
    head: ['tokens', ...curve.lines.map(({ convention }) => convention)]
  }
});
const { at } = placesIn({ width: 592, height: 304 }, padding, curve);

describe('the picture of FLOP per token against the length of the sequence', () => {
  test.for(['en', 'de'] as const)(
    'has a line and a point for each convention, the chosen one in colour, in %s',
    (locale) => {
      const drawing = drawingOf(pictured(locale), sheetIn(locale));
      const lines = marksOf(drawing.marks, 'line').filter(({ dash }) => !dash);
      expect(lines.map(({ points }) => points)).toEqual(curve.lines.map(({ points }) => points.map(at)));
      expect(lines.map(({ ink }) => ink === 'accent')).toEqual(
        curve.lines.map(({ convention }) => convention === 'megatron')
      );
      const dots = marksOf(drawing.marks, 'dot').map(({ x, y }) => [x, y]);
      expect(dots).toHaveLength(conventions.length);
      for (const line of curve.lines) expect(dots).toContainEqual(at(line.at));
      const texts = textsOf(drawing.marks).map(({ text }) => text);
      for (const convention of conventions) expect(texts).toContain(shortName(locale, convention));
      expect(texts).toContain(locale === 'en' ? '1.06×' : '1,06×');
      expect(texts).toContain(words[locale].chart.axis);
      expect(overlaps(drawing.marks)).toEqual([]);
      expect(outside(drawing.marks, { width: 592, height: drawing.height })).toEqual([]);
    }
  );

  test('lists what each convention counts over 6N at each length', () => {
    const { rows } = tableOf(pictured('en'), sheetIn('en'));
    expect(rows).toHaveLength(curve.lines[0]!.points.length);
    const [tokens, ...factors] = rows.at(-1) as number[];
    expect(tokens).toBeCloseTo(2 ** 20, 6);
    const plain = flopPerToken(architecture, 2 ** 20, 'six-n');
    expect(plain / (6 * parameterCount(architecture).total)).toBeCloseTo(1, 1);
    curve.lines.forEach(({ convention }, i) =>
      expect(factors[i]! / (flopPerToken(architecture, 2 ** 20, convention) / plain)).toBeCloseTo(1, 9)
    );
  });
});
