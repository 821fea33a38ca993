/** Rows of cells as CSV (RFC 4180), with a header of `columns`: what needs quotes has them, missing cells are empty. */
export function csvText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | undefined>>[]
): string {
  const line = (cells: readonly string[]): string => cells.map(quoted).join(',');
  const lines = rows.map((row) => line(columns.map((column) => row[column] ?? '')));
  return [line(columns), ...lines, ''].join('\r\n');
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
