import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../src/cli/csv-line';
import { CsvReader } from '../../../src/lib/scenario/files/csv-reader';

interface Read {
  rows: [line: number, ...cells: string[]][];
  broken: [line: number, text: string][];
}

function read(pieces: readonly string[], delimiter = ','): Read {
  const result: Read = { rows: [], broken: [] };
  const reader = new CsvReader(
    {
      row: (cells, line) => result.rows.push([line, ...cells]),
      broken: (text, line) => result.broken.push([line, text]),
      brokenOn: (text) => void (result.broken.at(-1)![1] += text)
    },
    delimiter
  );
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return result;
}

const cut = (text: string, at: readonly number[]): string[] => {
  const ends = [...new Set(at.map((share) => Math.floor(share * text.length)))].sort((a, b) => a - b);
  return [...ends, text.length].map((end, i) => text.slice(ends[i - 1] ?? 0, end));
};

const cell = fc.array(fc.constantFrom('1', '70B', ' ', ',', '"', '\n', '\r\n', 'ü', '..', ''), {
  maxLength: 4
});
const table = fc.array(
  fc.array(
    cell.map((parts) => parts.join('')),
    { minLength: 2, maxLength: 4 }
  ),
  { maxLength: 12 }
);
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });

describe('whatever the pieces', () => {
  it('finds the cells that csv-parse finds, and the lines they begin on', () => {
    const property = fc.property(table, cuts, fc.constantFrom('\n', '\r\n'), (rows, at, end) => {
      const text = rows.map((row) => csvLine(row, ',').replace(/\n$/, end)).join('');
      const { rows: found, broken } = read(cut(text, at));
      const others = parse(text, { relax_column_count: true, skip_empty_lines: true }) as string[][];
      expect(broken).toEqual([]);
      expect(found.map(([, ...cells]) => cells)).toEqual(others);
      let line = 1;
      const lines = rows.map((row) => {
        const start = line;
        line += csvLine(row, ',').split('\n').length - 1;
        return start;
      });
      expect(found.map(([start]) => start)).toEqual(lines);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('every line of any text is read or broken, and none twice', () => {
    const anyText = fc
      .array(fc.constantFrom('1', ',', '"', '""', '\n', 'a', '"\n"', ' '))
      .map((all) => all.join(''));
    const property = fc.property(anyText, cuts, (text, at) => {
      const whole = read([text]);
      expect(read(cut(text, at))).toEqual(whole);
      const spans = [
        ...whole.rows.map(([line, ...cells]) => [line, cells.join('').split('\n').length] as const),
        ...whole.broken.map(([line]) => [line, 1] as const)
      ];
      const covered = spans.flatMap(([line, length]) => Array.from({ length }, (_, i) => line + i));
      expect(new Set(covered).size).toBe(covered.length);
      text.split('\n').forEach((line, i) => {
        if (/[^\s"]/.test(line)) expect(covered).toContain(i + 1);
      });
    });
    fc.assert(property, { numRuns: 2000 });
  });
});

describe('a quote that is not closed', () => {
  it('takes no other row with it', () => {
    const text = 'a,b\n"1,2\n3,4\n5,"6"\n';
    expect(read([text])).toEqual({
      rows: [
        [1, 'a', 'b'],
        [3, '3', '4'],
        [4, '5', '6']
      ],
      broken: [[2, '"1,2']]
    });
  });

  it('is told from a cell of several lines', () => {
    expect(read(['a,b\n"1\n2",3\n4,5'])).toEqual({
      rows: [
        [1, 'a', 'b'],
        [2, '1\n2', '3'],
        [4, '4', '5']
      ],
      broken: []
    });
  });

  it('is found in a long file, by the next quote or, where there is none, once no row is so long', () => {
    const lines = Array.from({ length: 300_000 }, (_, i) => `${i},${i}`);
    lines[10] = '"10,10';
    const text = `${lines.join('\n')}\n`;
    const pieces = text.match(/[^]{1,65536}/g)!;
    const { rows, broken } = read(pieces);
    expect(broken).toEqual([[11, '"10,10']]);
    expect(rows).toHaveLength(299_999);
    expect(rows.at(-1)).toEqual([300_000, '299999', '299999']);
  });

  // Each of these took seconds to minutes where every broken line was read to the end of what was there.
  it.each([
    ['at the start of each line', (i: number) => `"${i},${i}`, 0],
    ['in each line, with pairs after it', () => 'a,"b"" ""c', 0],
    ['and each line ends within the cell that the one before began', () => 'a","b', 0],
    ['in pairs and odd ones by turns', (i: number) => (i % 2 ? '"""",x' : '"x"y","'), 50_000]
  ])('may stand %s', (_, line, fine) => {
    const lines = Array.from({ length: 100_000 }, (_, i) => line(i));
    const { rows, broken } = read(`${lines.join('\n')}\n`.match(/[^]{1,65536}/g)!);
    expect(rows.length).toBe(fine);
    expect(broken).toHaveLength(lines.length - fine);
    expect(broken.every(([at, text]) => text === lines[at - 1])).toBe(true);
  });
});

it('reads a cell of any length to which a row may come', () => {
  const cell = 'x'.repeat(999_000);
  for (const text of [`a,b\n${cell},1\n2,3`, `a,b\n"${cell}",1\n2,3`])
    expect(read(text.match(/[^]{1,65536}/g)!)).toEqual({
      rows: [
        [1, 'a', 'b'],
        [2, cell, '1'],
        [3, '2', '3']
      ],
      broken: []
    });
});

it('gives up a longer line, keeps it whole, and goes on after it', () => {
  for (const mark of ['', '"']) {
    const line = `${mark}${'x'.repeat(2_500_000)}`;
    const text = `a,b\n${line}\n1,2\n`;
    for (const pieces of [[text], text.match(/[^]{1,65536}/g)!])
      expect(read(pieces)).toEqual({
        rows: [
          [1, 'a', 'b'],
          [3, '1', '2']
        ],
        broken: [[2, line]]
      });
  }
});

it('reads two million ends of lines as none', () => {
  expect(read(['\n'.repeat(2_000_000), '1,2']).rows).toEqual([[2_000_001, '1', '2']]);
});

it('knows other delimiters, and lines that end in CR LF', () => {
  expect(read(['a;b\r\n1,5;"x;y"\r\n'], ';').rows).toEqual([
    [1, 'a', 'b'],
    [2, '1,5', 'x;y']
  ]);
});
