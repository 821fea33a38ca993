/**
 * A cell of a table (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe in front, and so
 * does text that would else seem to have got one; `plainCell` takes it off.
 */
export function csvCell(text: string): string {
  const isFormula = /^'*[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text));
  const safe = isFormula ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a cell said before it was kept from being a formula. */
export const plainCell = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
