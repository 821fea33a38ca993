import { isLogLine } from './log-line';
import { delimited, type Outer, type TextSpan } from './delimited';

/** A table: its rows of cells, each where it stands in the plain text. */
export interface TextTable {
  kind: 'table';
  rows: TextSpan[][];
}

/** A line of prose, of a list, or of keys and values. */
export interface Line extends TextSpan {
  kind: 'line';
}

/** Lines that follow one another in a trainer's log. */
export interface Log {
  kind: 'log';
  lines: TextSpan[];
}

export type TextBlock = TextTable | Line | Log;

/** No line of a table is longer. */
const LONGEST = 2000;

/**
 * The blocks of a plain text in order: tables (cells parted by tabs, pipes, semicolons, commas or runs of spaces, at
 * least two rows of at least two cells), else lines. Empty lines are left out.
 */
export function* blocksOf(text: string): Generator<TextBlock> {
  const lines = linesOf(text);
  for (let i = 0; i < lines.length;) {
    const first = i;
    while (i < lines.length && isLogLine(text, lines[i]!)) i++;
    if (i > first) yield { kind: 'log', lines: lines.slice(first, i) };
    if (i === lines.length) break;
    const rows = tableAt(text, lines, i);
    if (rows) yield { kind: 'table', rows: rows.filter((row) => !isRule(text, row)) };
    else yield* explainedRows(text, lines[i]!);
    i += rows?.length ?? 1;
  }
}

function linesOf(text: string): TextSpan[] {
  const lines: TextSpan[] = [];
  for (let from = 0; from < text.length;) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    if (/\S/.test(text.slice(from, to))) lines.push({ from, to });
    from = to + 1;
  }
  return lines;
}

/** A line, with the rows in it that a legend follows, as in `|8,192|430|43%| (GPUs|TFLOPs/GPU|MFU)`, as tables of their own. */
function* explainedRows(text: string, line: TextSpan): Generator<TextBlock> {
  let from = line.from;
  for (const { index, 0: found, 1: legend = '' } of text
    .slice(line.from, line.to)
    .matchAll(/\(([^()]{3,200})\)/g)) {
    if (!legend.includes('|')) continue;
    const start = line.from + index;
    const row = /[^"()]*\|[^"()]*(?="? ?$)/
      .exec(text.slice(Math.max(from, start - LONGEST_ROW), start))?.[0]
      .replace(/ $/, '');
    if (row === undefined) continue;
    const end = text.lastIndexOf(row, start) + row.length;
    const cells = delimited(text, { from: end - row.length, to: end }, /\|/g, 'both');
    const headings = delimited(text, { from: start + 1, to: start + 1 + legend.length }, /\|/g, 'none');
    if (from < end - row.length) yield { kind: 'line', from, to: end - row.length };
    yield { kind: 'table', rows: alignedRight(headings, cells) };
    from = start + found.length;
  }
  if (from < line.to) yield { kind: 'line', from, to: line.to };
}

const LONGEST_ROW = 300;

/** A heading for each cell, the last for the last; the first cells may have none. */
function alignedRight(headings: readonly TextSpan[], cells: readonly TextSpan[]): TextSpan[][] {
  const shift = cells.length - headings.length;
  const none = { from: 0, to: 0 };
  return [cells.map((_, i) => headings[i - shift] ?? none), [...cells]];
}

/** The rows of the table that begins with a line, the ruled lines of Markdown among them; undefined where none does. */
function tableAt(text: string, lines: readonly TextSpan[], first: number): TextSpan[][] | undefined {
  for (const delimiter of delimiters) {
    const header = cellsOf(text, lines[first]!, delimiter);
    if (!header || (delimiter.isStrict && /\d[,;]\d/.test(text.slice(lines[first]!.from, lines[first]!.to))))
      continue;
    const rows = [header];
    for (let i = first + 1; i < lines.length && isNext(text, lines[i - 1]!, lines[i]!); i++) {
      const cells = cellsOf(text, lines[i]!, delimiter);
      if (!cells || (delimiter.isStrict && cells.length !== header.length)) break;
      rows.push(cells);
    }
    if (rows.filter((row) => !isRule(text, row)).length > 1) return rows;
  }
}

/** Whether no empty line stands between two lines, but for rows that were HTML, whose cells all end with a tab. */
const isNext = (text: string, before: TextSpan, line: TextSpan): boolean =>
  !text.slice(before.to + 1, line.from).includes('\n') ||
  (text[before.to - 1] === '\t' && text[line.to - 1] === '\t');

interface Delimiter {
  mark: RegExp;
  outer: Outer;
  /** Fewer cells make no row. */
  least: number;
  /** Whether the mark is common in prose, so that all rows must have as many short cells as the first, which has no figures. */
  isStrict: boolean;
}

const delimiters: Delimiter[] = [
  { mark: /\|/g, outer: 'both', least: 2, isStrict: false },
  { mark: /\t/g, outer: 'end', least: 2, isStrict: false },
  { mark: / & /g, outer: 'none', least: 3, isStrict: true },
  { mark: /;/g, outer: 'none', least: 3, isStrict: true },
  { mark: /,(?! )/g, outer: 'none', least: 3, isStrict: true },
  { mark: / {2,}/g, outer: 'both', least: 3, isStrict: true }
];

/** No cell between marks of prose is longer. */
const SHORT = 50;

function cellsOf(
  text: string,
  line: TextSpan,
  { mark, outer, least, isStrict }: Delimiter
): TextSpan[] | undefined {
  if (line.to - line.from > LONGEST) return;
  const cells = delimited(text, line, mark, outer);
  if (cells.length < least || (isStrict && cells.some(({ from, to }) => to - from > SHORT))) return;
  return cells;
}

/** `|---|:--:|`. */
const isRule = (text: string, cells: readonly TextSpan[]): boolean =>
  cells.every(({ from, to }) => /^[\s:=-]*$/.test(text.slice(from, to)));
