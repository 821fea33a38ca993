/** A stretch of the plain text, `to` not included. */
export interface TextSpan {
  from: number;
  to: number;
}

/** Where a line has marks outside its cells. */
export type Outer = 'none' | 'end' | 'both';

/**
 * The cells of a line, without the spaces around them and the marks at its ends. A mark inside double quotes parts no
 * cells; quotes around a cell do not belong to it.
 */
export function delimited(text: string, { from, to }: TextSpan, mark: RegExp, outer: Outer): TextSpan[] {
  const line = text.slice(from, to);
  const cells: TextSpan[] = [];
  let start = 0;
  let quotes = 0;
  let counted = 0;
  for (const { 0: found, index } of line.matchAll(mark)) {
    for (; counted < index; counted++) if (line[counted] === '"') quotes++;
    if (quotes % 2 === 1) continue;
    cells.push({ from: start, to: index });
    start = index + found.length;
  }
  cells.push({ from: start, to: line.length });
  const isOuter = (cell: TextSpan | undefined) => cell && line.slice(cell.from, cell.to).trim() === '';
  if (outer === 'both' && isOuter(cells[0])) cells.shift();
  if (outer !== 'none' && isOuter(cells.at(-1))) cells.pop();
  return cells.map((cell) => trimmed(line, cell, from));
}

function trimmed(line: string, { from, to }: TextSpan, offset: number): TextSpan {
  while (from < to && /[\s"]/.test(line[from]!)) from++;
  while (to > from && /[\s"]/.test(line[to - 1]!)) to--;
  return { from: from + offset, to: to + offset };
}
