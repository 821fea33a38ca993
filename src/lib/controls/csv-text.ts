import { csvCell } from '$lib/scenario/files/csv-cell';

/** Lines of cells as CSV (RFC 4180). */
export const csvLines = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
