import type { Interval } from '$lib/estimate';
import type { Texts } from '$lib/i18n';
import { toUnit } from '$lib/scenario';
import type { Language } from '$lib/i18n/context';
import { csvLines } from '$lib/controls/csv-text';
import { csvFile, download, fileName } from '$lib/controls/download';
import type { Column } from './column.svelte';
import type { Columns } from './columns.svelte';
import { tableRows, type TableRow } from './table-rows';

type Words = Texts<'compare'>;
type NameOf = (column: Column) => string;

/**
 * The whole table as CSV (RFC 4180): a line a figure, with its unit, and for each run both ends of what is known and of
 * the ratio to the base. Numbers are unrounded, with a decimal point; an open end is empty.
 */
export function comparisonCsv(columns: Columns, nameOf: NameOf, words: Words, language: Language): string {
  const { table, csv } = words;
  const others = (column: Column): boolean => column !== columns.base;
  const head = columns.all.flatMap((column) => {
    const own = [nameOf(column), ...(others(column) ? [`${nameOf(column)} / ${nameOf(columns.base)}`] : [])];
    return own.flatMap((name) => [`${name}, ${csv.low}`, `${name}, ${csv.high}`]);
  });
  const lines = tableRows(columns.all, columns.base, true).map((row) => [
    ...nameAndUnit(row, words, language),
    ...columns.all.flatMap((column, i) => {
      const { interval, ratio } = row.cells[i]!;
      const own = ends(interval, (value) => inUnit(row, value));
      return others(column) ? [...own, ...ends(ratio, (value) => value)] : own;
    })
  ]);
  return csvLines([[table.figure, csv.unit, ...head], ...lines]);
}

/** Hands the table to the reader as a file. */
export function downloadTable(columns: Columns, nameOf: NameOf, words: Words, language: Language): void {
  const name = columns.all.map((column) => fileName(nameOf(column), 'run')).join('-');
  download(csvFile(comparisonCsv(columns, nameOf, words, language)), `${name}.csv`);
}

function nameAndUnit(row: TableRow, words: Words, { texts }: Language): [string, string] {
  if ('measure' in row) return [words.measures[row.measure].name, words.measures[row.measure].unit];
  const { name, unit } = texts.quantities[row.quantity];
  return [name, typeof unit === 'string' ? unit : unit(2)];
}

/** In the unit that is named beside it. */
const inUnit = (row: TableRow, value: number): number =>
  'quantity' in row ? toUnit(row.quantity, value) : row.measure === 'watt' ? value / 1e12 : value;

const ends = (interval: Interval | undefined, convert: (value: number) => number): string[] =>
  interval
    ? [interval.lo, interval.hi].map((end) => (end > 0 && end < Infinity ? String(convert(end)) : ''))
    : ['', ''];
