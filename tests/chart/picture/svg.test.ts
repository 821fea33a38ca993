import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ink, Mark } from '$lib/chart/picture/mark';
import { inks } from '$lib/chart/picture/mark';
import { linesOf, textAt } from '$lib/chart/picture/sheet';
import { svgOf, type Theme } from '$lib/chart/picture/svg';
import { tableCsv } from '$lib/chart/picture/table-csv';
import { sheetIn } from './sheet';

const theme: Theme = {
  colours: Object.fromEntries(inks.map((ink) => [ink, '#123456'])) as Record<Ink, string>,
  family: `system-ui, "Segoe UI", sans-serif`,
  above: 0.93,
  below: 0.24
};
const svg = (title: string, marks: readonly Mark[] = []): string =>
  svgOf({ width: 100, height: 50, title, description: title, marks }, theme);

/** What is wrong with a text as XML: tags that do not close, bare signs, characters that XML bars. */
function faults(xml: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^?]*\?>/, '')
    .replace(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g, (...parts) => {
      const [, closes, name, , isEmpty] = parts as unknown as [string, string, string, string, string];
      if (closes && open.pop() !== name) found.push(`</${name}>`);
      if (!closes && !isEmpty) open.push(name);
      return '';
    });
  // eslint-disable-next-line no-control-regex
  const bad = /[<>]|&(?!(?:amp|lt|gt|quot);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u.exec(
    rest
  );
  return [...found, ...open, ...(bad ? [bad[0]] : [])];
}

describe('a picture as SVG', () => {
  test('is well-formed whatever its texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, other) => {
        const marks = [
          ...textAt(sheetIn('en'), text, 1, 2),
          ...textAt(sheetIn('en'), other, 1, 2).map((mark) => ({ ...mark, href: text }))
        ];
        expect(faults(svg(text, marks))).toEqual([]);
      })
    );
  });

  test('keeps markup in a name as the text it is', () => {
    const name = `</text><script>alert("1")</script>&amp;`;
    const drawn = svg(name, textAt(sheetIn('en'), name, 0, 0));
    expect(faults(drawn)).toEqual([]);
    expect(drawn).not.toContain('<script');
    expect(drawn).toContain('&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;');
  });

  test('finds faults where there are some', () => {
    expect(faults('<svg><g></svg>')).not.toEqual([]);
    expect(faults('<svg>a & b</svg>')).not.toEqual([]);
    expect(faults('<svg>a < b</svg>')).not.toEqual([]);
  });

  test('clips each lot of marks by a box of its own', () => {
    const clip = (x: number): Mark => ({ kind: 'clip', box: { x, y: 0, width: 5, height: 5 }, marks: [] });
    const drawn = svg('', [clip(1), { kind: 'moved', x: 3, y: 4, marks: [clip(2)] }]);
    expect([...drawn.matchAll(/clipPath id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['clip-1', 'clip-2']);
    expect(drawn).toContain('clip-path="url(#clip-2)"');
  });
});

test('lines are no wider than they may be, break at spaces and hyphens, and lose no word', () => {
  const sheet = sheetIn('en');
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}(?:-[a-z]{1,5})?$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 150, max: 600 }), (words, width) => {
      const lines = linesOf(sheet, words.join(' '), width);
      for (const line of lines) expect(sheet.measure(line, 12, 400)).toBeLessThanOrEqual(width);
      expect(lines.join(' ').replaceAll('- ', '-')).toBe(words.join(' '));
    })
  );
});

test('a table as CSV has numbers without noise, and nothing for what is open', () => {
  const csv = tableCsv({
    head: ['a, b', '=c'],
    rows: [
      [0.1 + 0.2, Infinity],
      [undefined, '-5 %']
    ]
  });
  expect(csv).toBe(`"a, b",'=c\r\n0.3,\r\n,'-5 %\r\n`);
});
