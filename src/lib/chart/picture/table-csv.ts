import { csvLines } from '$lib/controls/csv-text';
import type { Table } from './table';

/** A table as CSV: numbers unrounded but for the noise of binary arithmetic, what is not known or open is empty. */
export const tableCsv = ({ head, rows }: Table): string =>
  csvLines([
    head,
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? write(cell) : (cell ?? ''))))
  ]);

const write = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
