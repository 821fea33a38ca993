import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Mark } from '$lib/chart/picture/mark';
import { previewOf, type PreviewChart } from '$lib/chart/picture/preview';
import { piecesInLines, type PreviewPiece } from '$lib/chart/picture/preview-sentence';
import type { Sheet } from '$lib/chart/picture/sheet';
import { svgOf } from '$lib/chart/picture/svg';
import { fontFiles, measure, fontReach } from '../../../src/adapter/font.js';
import { png } from '../../../src/adapter/png.js';
import { lightColours } from '../../../src/routes/preview/[locale]/[...page].png/light-colours';
import { flat, outside, overlaps, sheetIn, textsOf } from './sheet';

const colours = lightColours(readFileSync(new URL('../../../src/app.css', import.meta.url), 'utf8'));
const sheet = { ...sheetIn('en'), measure };
const sentence: PreviewPiece[] = [
  { text: 'Training 70\u00a0B parameters on 15\u00a0T tokens takes ' },
  { text: '12.0\u00a0days', mark: 'answer' },
  { text: ' on 16,000 GPUs, not ' },
  { text: '5', mark: 'wrong' },
  { text: '.' }
];
const said = (pieces: readonly PreviewPiece[]): string => pieces.map(({ text }) => text).join('');

/** A chart of a height that is one rectangle as large as its sheet. */
const chart = (height?: number): PreviewChart => ({
  draw: (sheet: Sheet) => ({
    title: '',
    caption: '',
    height: height ?? sheet.height!,
    marks: [{ kind: 'rect', x: 0, y: 0, width: sheet.width, height: height ?? sheet.height!, ink: 'amber' }]
  }),
  place: 'below',
  scale: 2
});
const boxesOf = (marks: readonly Mark[]) =>
  flat(marks).flatMap((mark) => (mark.kind === 'rect' && mark.ink === 'amber' ? [mark] : []));

describe('a sentence in lines', () => {
  test('loses nothing but the spaces between lines, breaks at spaces, and keeps what stands out', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    const piece = fc.record({
      text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')} `),
      mark: fc.constantFrom(undefined, 'answer' as const)
    });
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 400, max: 1000 }),
        (given, width) => {
          const lines = piecesInLines({ ...sheet, width }, given, 40);
          expect(lines.map(said).join(' ')).toBe(said(given).trimEnd());
          for (const line of lines) expect(measure(said(line), 40, 400)).toBeLessThanOrEqual(width);
          const marked = (pieces: readonly PreviewPiece[]): string =>
            said(pieces.filter(({ mark }) => mark)).replaceAll(' ', '');
          expect(marked(lines.flat())).toBe(marked(given));
        }
      )
    );
  });
});

describe('a preview', () => {
  test('has the sentence, the names and the chart, all within it and none on another', () => {
    for (const place of ['below', 'beside'] as const) {
      const page = previewOf({ site: 'Site', page: 'Page', sentence, chart: { ...chart(), place } }, sheet);
      const texts = textsOf(page.marks);
      expect(texts.map(({ text }) => text)).toEqual(
        expect.arrayContaining(['Site', 'Page', '12.0\u00a0days', '5'])
      );
      expect(texts.find(({ text }) => text === '12.0\u00a0days')?.ink).toBe('accent');
      expect(texts.find(({ text }) => text === '5')?.ink).toBe('rust');
      expect(outside(page.marks, page)).toEqual([]);
      expect(overlaps(page.marks)).toEqual([]);
      const [box] = boxesOf(page.marks);
      const words = texts.filter(({ size }) => size > 34);
      const [right, bottom] = [
        Math.max(...words.map(({ x, width }) => x + width)),
        Math.max(...words.map(({ y, size }) => y + size / 2))
      ];
      expect(place === 'below' ? box!.y : box!.x).toBeGreaterThan(place === 'below' ? bottom : right);
      expect(box!.y + box!.height).toBeLessThan(630);
      expect(box!.width * box!.height).toBeGreaterThan(0.15 * 1200 * 630);
    }
  });

  test('draws a chart smaller that is too high, and leaves out one that could not be read', () => {
    const widthAt = (height: number) =>
      boxesOf(previewOf({ site: '', page: '', sentence, chart: chart(height) }, sheet).marks)[0]?.height;
    expect(widthAt(100)).toBeCloseTo(200, 6);
    expect(widthAt(200)! / 200).toBeLessThan(2);
    expect(widthAt(400)).toBeUndefined();
  });

  test('has no more of a long sentence than there is room for, and no name of a page that has none', () => {
    const page = previewOf(
      {
        site: 'Site',
        page: 'x'.repeat(200),
        sentence: [{ text: 'word '.repeat(300) }],
        further: ['so '.repeat(900)]
      },
      sheet
    );
    expect(outside(page.marks, page)).toEqual([]);
    expect(textsOf(page.marks).map(({ text }) => text)).not.toContain('x'.repeat(200));
  });

  test('is 1200 by 630 pixels, with its letters in the bundled font', async () => {
    const page = previewOf({ site: 'Site', page: 'Page', sentence, chart: chart() }, sheet);
    const svg = svgOf(page, { colours, family: 'Source Serif 4', ...fontReach });
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const [drawn, without] = [await png(svg, 1200, fontFiles), await png(svg, 1200)].map((file) =>
      Buffer.from(file)
    );
    expect([drawn!.readUInt32BE(16), drawn!.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(drawn!.length).toBeGreaterThan(without!.length + 5000);
  });

  test('has the colours of the page', () => {
    expect(colours.paper).toBe('#fcfbf8');
    expect(Object.values(colours).every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
  });
});
