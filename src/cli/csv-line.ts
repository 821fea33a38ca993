/** A cell as CSV has it, in quotes where it needs them. */
export const quotedCell = (cell: string, delimiter: string): string =>
  /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A line of a table, with its end. */
export const csvLine = (cells: readonly string[], delimiter: string): string =>
  `${cells.map((cell) => quotedCell(cell, delimiter)).join(delimiter)}\n`;
