import { describe, expect, test } from 'vitest';
import { check } from '$lib/catalog/article/check';
import { claims } from '$lib/catalog/article/claims';
import { claimStrip } from '$lib/chart/catalog/claim-strip';
import { drawingOf, shownOf, tableOf, type Pictured } from '$lib/chart/pictures';
import de from '$lib/i18n/de/article';
import en from '$lib/i18n/en/article';
import { marksOf, outside, overlaps, sheetIn, textsOf } from '../picture/sheet';

const words = { en, de };
/** A claim with one figure for each way in which its ends are open or not. */
const figures = [
  { says: [8e8, 8e8], against: [7.5e11, 15e12], verdict: 'wrong', name: undefined },
  { says: [4e14, Infinity], against: [2.76e14, 2.9e14], verdict: 'contradicts', name: 'a name' },
  { says: [3, 3], against: [0, 2.06], verdict: 'holds', name: undefined },
  { says: [3, 3], against: [1.2, 2.1], verdict: 'unsupported', name: undefined }
] as const;
const stated = ([lo, hi]: readonly [number, number]) => ({ readings: [{ lo, hi }], wide: { lo, hi } });
const drawn = figures.map(({ says, against, verdict, name }, i) => {
  const value = ([lo, hi]: readonly [number, number]) =>
    lo === hi ? `${lo}` : `${lo || ''}..${hi < Infinity ? hi : ''}`;
  return {
    ...{
      id: `f${i}`,
      name,
      verdict,
      saidAs: 'says' as const,
      measuredBy: 'source' as const,
      strip: claimStrip(stated(says), stated(against))
    },
    says: { text: `says ${i}`, value: value(says) },
    against: { text: `against ${i}`, value: value(against) }
  };
});
const pictured = (locale: 'en' | 'de'): Pictured => ({
  chart: 'strips',
  id: 'claim',
  of: { title: 'The claim', caption: 'A caption.', figures: drawn, words: words[locale] }
});

describe('the picture of the figures of a claim', () => {
  test.for(['en', 'de'] as const)(
    'has every point where the strip has it, in the colour of its verdict, with both labels, in %s',
    (locale) => {
      for (const width of [576, 960]) {
        const drawing = drawingOf(pictured(locale), sheetIn(locale, width));
        const points = marksOf(drawing.marks, 'dot');
        expect(points.map(({ x }) => x)).toEqual(
          drawn.flatMap(({ strip }) => strip.says.points.map((point) => (width * point) / 100))
        );
        expect(points.map(({ ink }) => ink)).toEqual(['rust', 'rust', 'accent', 'violet']);
        const texts = textsOf(drawing.marks).map(({ text }) => text);
        for (const { says, against } of drawn)
          expect(texts).toEqual(expect.arrayContaining([says.text, against.text]));
        expect(texts.filter((text) => text === words[locale].saidAs.says)).toHaveLength(4);
        expect(texts).toContain('a name');
        expect(overlaps(drawing.marks)).toEqual([]);
        expect(outside(drawing.marks, { width, height: drawing.height })).toEqual([]);
      }
    }
  );

  test('has a range that is closed as one outline, and one that is open fading out', () => {
    const { marks } = drawingOf(pictured('en'), sheetIn('en', 600));
    const outlines = marksOf(marks, 'rect').filter(({ ink, height }) => ink === 'ink' && height === 9);
    const { from, to } = drawn[0]!.strip.against;
    expect([outlines[0]!.x, outlines[0]!.x + outlines[0]!.width]).toEqual([6 * from, 6 * to]);
    const open = outlines.filter(({ opacity = 1 }) => opacity < 1).map(({ opacity }) => opacity!);
    expect(open.length).toBeGreaterThan(10);
    expect([...open].sort((a, b) => a - b)).toEqual(open);
  });

  test('lists what is said and measured in SI, nothing where an end is open', () => {
    const { head, rows } = tableOf(pictured('en'), sheetIn('en'));
    expect(head).toEqual([
      'Figure',
      'Article',
      'Article (SI), low',
      'Article (SI), high',
      'Measured by',
      'Measured by (SI), low',
      'Measured by (SI), high',
      'How',
      'Verdict'
    ]);
    expect(rows).toEqual([
      ['The claim', 'says 0', 8e8, 8e8, 'against 0', 7.5e11, 15e12, 'source', 'wrong'],
      ['a name', 'says 1', 4e14, undefined, 'against 1', 2.76e14, 2.9e14, 'source', 'in conflict'],
      ['The claim', 'says 2', 3, 3, 'against 2', undefined, 2.06, 'source', 'holds'],
      ['The claim', 'says 3', 3, 3, 'against 3', 1.2, 2.1, 'source', 'not derivable']
    ]);
    expect(shownOf(pictured('de'), sheetIn('de')).rows[1]).toEqual([
      'a name',
      'says 1',
      'against 1 (Quelle)'
    ]);
  });

  test('is there for every claim of the article with a figure that is no date', () => {
    const all = claims.map((claim) => check(claim)).flatMap(({ figures }) => figures);
    const strips = all.filter(({ figure }) => figure.measure !== 'date');
    expect(strips.length).toBeGreaterThan(20);
    for (const { figure, says, against } of strips) {
      const one = { ...drawn[0]!, strip: claimStrip(says, against) };
      const drawing = drawingOf(
        { chart: 'strips', of: { title: '', caption: '', figures: [one], words: en } },
        sheetIn('en')
      );
      expect(outside(drawing.marks, { width: 592, height: drawing.height }), figure.id).toEqual([]);
      for (const mark of marksOf(drawing.marks, 'rect'))
        expect(Number.isFinite(mark.x + mark.y + mark.width + mark.height), figure.id).toBe(true);
    }
  });
});
