import { describe, expect, test } from 'vitest';
import { gainOf, sideOf, solve, type Given, type Interval, type MeasureId } from '$lib/estimate';
import { loadTexts, locales, Numbers, type Locale } from '$lib/i18n';
import { gainSentence, sayFactor, type Compared } from '$lib/i18n/gain-sentence';
import { plain } from './language';

const words = { en: await loadTexts('compare', 'en'), de: await loadTexts('compare', 'de') };
const numbers = { en: new Numbers('en'), de: new Numbers('de') };

const tera = (lo: number, hi = lo): Interval => ({ lo: lo * 1e12, hi: hi * 1e12 });

/** Llama 2 70B by its GPU-hours, and another run. */
const card: Given = { peakFlops: 312e12, usefulFlops: 133.65e12, gpuPower: 400, params: 69e9, attention: 1 };
const other = (peak: number, useful: Interval): Given => ({
  peakFlops: peak * 1e12,
  usefulFlops: useful,
  gpuPower: 700,
  params: 69e9,
  attention: 1
});

const sentence = (compared: Partial<Compared>, locale: Locale = 'en'): string =>
  plain(
    gainSentence({ run: 'B', base: 'A', ...compared }, words[locale], numbers[locale])
      .map(({ text }) => text)
      .join('')
  );

const about = (base: Given, run: Given, measure: MeasureId = 'useful', locale: Locale = 'en'): string =>
  sentence({ gain: gainOf(sideOf(base), sideOf(run), measure) }, locale);

describe('the sentence', () => {
  test.each([
    [
      'more, all by the chip',
      other(989, tera(380)),
      'B trains 2.8 times as efficiently as A. The faster chip explains all of it.'
    ],
    [
      'more, part by the chip',
      other(624, tera(380)),
      'B trains 2.8 times as efficiently as A. The faster chip explains part of it: 2×.'
    ],
    [
      'more, none by the chip',
      other(312, tera(180)),
      'B trains 1.3 times as efficiently as A. None of it is the chip: both have the same peak.'
    ],
    [
      'more, on a slower chip',
      other(275, tera(180)),
      'B trains 1.3 times as efficiently as A. And that on a slower chip.'
    ],
    [
      'a range',
      other(989, tera(342, 430)),
      'B trains 2.6–3.2 times as efficiently as A. The faster chip may explain all of it.'
    ],
    [
      'a range up to what the chip can do',
      other(989, tera(380, Infinity)),
      'B trains 2.8–7.4 times as efficiently as A. The faster chip may explain all of it.'
    ],
    [
      'at least',
      { usefulFlops: tera(380, Infinity) },
      'B trains at least 2.8 times as efficiently as A. How much of it is the chip is not known.'
    ],
    [
      'less, all by the chip',
      other(125, tera(60)),
      'B trains only 0.45 times as efficiently as A. The slower chip explains all of it.'
    ],
    [
      'less, on a faster chip',
      other(989, tera(60)),
      'B trains only 0.45 times as efficiently as A. And that on a faster chip.'
    ],
    [
      'close to 1',
      other(312, tera(140)),
      'B trains 1.05 times as efficiently as A. None of it is the chip: both have the same peak.'
    ],
    ['the same', other(312, tera(133.7)), 'B and A come out even. Their chips have the same peak.'],
    [
      'the same on another chip',
      other(989, tera(133.7)),
      'B and A come out even. What sets their chips apart is made up elsewhere.'
    ],
    [
      'open',
      other(989, tera(100, 200)),
      'B trains 0.75–1.5 times as efficiently as A. Which of them did better, these ranges leave open.'
    ],
    [
      'at most',
      { peakFlops: 989e12, gpuFlops: 400e12 },
      'B trains at most 3.0 times as efficiently as A. Which of them did better, these ranges leave open.'
    ],
    [
      'without a peak',
      { usefulFlops: 400e12 },
      'B trains 3.0 times as efficiently as A. How much of it is the chip is not known.'
    ],
    ['nothing known', { params: 70e9 }, 'Not enough is given to compare B with A.']
  ] as const)('for %s', (_, run, expected) => {
    expect(about(card, run)).toBe(expected);
  });

  test.each([
    ['watt', 'B does 1.6 times as much useful work per watt as A. The faster chip explains all of it.'],
    [
      'share',
      'B makes use of only 0.90 times as much of its peak as A. What the chip can do is left out here.'
    ],
    [
      'peak',
      'The chip of B has 3.2 times the dense peak of that of A. What software and operation make of it is left out here.'
    ],
    [
      'tokens',
      'B trains on 2.8 times as many tokens per GPU-second as A. The faster chip explains all of it.'
    ],
    ['dollar', 'Not enough is given to compare B with A.']
  ] as const)('by %s', (measure, expected) => {
    expect(about(card, other(989, tera(380)), measure)).toBe(expected);
  });

  test('reads as German in German', () => {
    expect(about(card, other(989, tera(380)), 'useful', 'de')).toBe(
      'B trainiert 2,8-mal so effizient wie A. Das erklärt allein der schnellere Chip.'
    );
    expect(about(card, other(989, tera(60)), 'useful', 'de')).toBe(
      'B trainiert nur 0,45-mal so effizient wie A. Und das auf einem schnelleren Chip.'
    );
    expect(about(card, other(989, tera(342, 430)), 'tokens', 'de')).toBe(
      'B verarbeitet je GPU-Sekunde 2,6–3,2-mal so viele Token wie A. Das kann allein der schnellere Chip erklären.'
    );
  });

  test.each(locales)('names the run that contradicts itself, and by how much, %s', (locale) => {
    const { conflicts } = solve({ peakFlops: 989e12, mfu: 0.2, gpuFlops: 400e12 });
    const said = sentence({ conflict: { name: 'B', conflict: conflicts[0]! } }, locale);
    expect(said).toContain('B ');
    expect(said).toContain(locale === 'de' ? '2,02×' : '2.02×');
  });

  test('marks the figure and the names', () => {
    const gain = gainOf(sideOf(card), sideOf(other(989, tera(380))), 'useful');
    const pieces = gainSentence({ run: '<b>B</b>', base: 'A', gain }, words.en, numbers.en);
    expect(pieces.map(({ kind }) => kind)).toEqual([
      'name',
      'text',
      'factor',
      'text',
      'name',
      'text',
      'text',
      'text'
    ]);
    expect(plain(pieces[2]!.text)).toBe('2.8 times');
  });
});

describe('a factor', () => {
  test.each([
    [{ lo: 989 / 312, hi: 989 / 312 }, '3.17×'],
    [{ lo: 0.8972, hi: 0.8972 }, '0.90×'],
    [{ lo: 0.985, hi: 0.985 }, '0.985×'],
    [{ lo: 7.5, hi: 7.5 }, '7.5×'],
    [{ lo: 0.807, hi: 1.018 }, '0.81–1.02×'],
    [{ lo: 2.8431, hi: Infinity }, '≥ 2.84×'],
    [{ lo: 0, hi: 2.99 }, '≤ 2.99×'],
    [{ lo: 2.8431, hi: 2.8434 }, '2.8431–2.8434×'],
    [{ lo: 1.5e9, hi: 1.5e9 }, '1.5 B×']
  ])('%j is %s', (range, expected) => {
    expect(plain(sayFactor(range, numbers.en))).toBe(expected);
  });
});
