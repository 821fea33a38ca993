import { expect, test } from 'vitest';
import { csvText } from '$lib/catalog/tables/csv-text';
import { parseTable } from '$lib/catalog/tables/csv-plugin';
import rows, { digest } from '$lib/catalog/tables/runs.csv';

test('a row may lack its last columns, as one written before they were added does', () => {
  expect(parseTable('a,b,c\n1,2,3\n4,5\n')).toEqual([
    { a: '1', b: '2', c: '3' },
    { a: '4', b: '5' }
  ]);
});

test('a header that was pasted along with rows is no row, nor is an empty line', () => {
  expect(parseTable('a,b,c\n1,2,3\na,b\n\n,,\n4,5,6\n')).toEqual([
    { a: '1', b: '2', c: '3' },
    { a: '4', b: '5', c: '6' }
  ]);
});

test('a byte order mark, Windows line ends, and quotes over several lines are read', () => {
  expect(parseTable('\ufeffa,b\r\n1,"he said ""no"",\r\nand left"\r\n')).toEqual([
    { a: '1', b: 'he said "no",\r\nand left' }
  ]);
});

test('what is written reads back the same', () => {
  const columns = Object.keys(rows[0]!);
  // A row may lack its last columns.
  const full = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])));
  expect(parseTable(csvText(columns, rows))).toEqual(full);
  const odd = [
    { a: 'x,"y"\n z', b: '' },
    { a: ' ', b: '–\r\n' }
  ];
  expect(parseTable(csvText(['a', 'b'], odd))).toEqual(odd);
});

test('the digest of a file is seven hexadecimal digits', () => {
  expect(digest).toMatch(/^[0-9a-f]{7}$/);
});
