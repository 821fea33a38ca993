import Papa from 'papaparse';

/** No row is longer, in characters: one that is has a quote that nobody closed. */
const LONGEST = 65_536;

/** What becomes of a table: `line` is the line of the file that a row begins on, from 1. */
export interface RowHandler {
  row(cells: string[], line: number): void;
  /** A line whose quotes make no cells. Reading goes on after it, so that a stray quote takes no other row with it. */
  broken(text: string, line: number): void;
}

/**
 * Reads CSV piece by piece in constant memory. Papa Parse finds the cells; this keeps count of lines, which quoted
 * cells may span, and finds its way out of quotes left open. Empty lines are no rows.
 */
export class CsvReader {
  readonly #handler: RowHandler;
  readonly #delimiter: string;
  readonly #parser: Papa.Parser;
  #rest = '';
  #line = 1;
  /** Within a line that was too long and is given up. */
  #isSkipping = false;

  constructor(handler: RowHandler, delimiter: string) {
    this.#handler = handler;
    this.#delimiter = delimiter;
    this.#parser = new Papa.Parser({ delimiter, newline: '\n' });
  }

  push(text: string): void {
    this.#take(this.#rest + text, false);
  }

  end(): void {
    this.#take(this.#rest, true);
  }

  #take(piece: string, isLast: boolean): void {
    let text = this.#isSkipping ? this.#skip(piece) : piece;
    for (;;) {
      const { data, errors, meta } = this.#parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
      const failed = errors.find(({ row = 0 }) => row < data.length)?.row;
      this.#rows(failed === undefined ? data : data.slice(0, failed), text.includes('"'));
      if (failed === undefined) {
        text = text.slice(meta.cursor);
        if (isLast || text.length <= LONGEST) break;
      } else {
        text = text.slice(this.#length(text, failed));
      }
      text = this.#giveUp(text);
    }
    this.#rest = isLast ? '' : text;
  }

  #rows(rows: readonly string[][], hasQuotes: boolean): void {
    for (let i = 0; i < rows.length; i++) {
      const cells = rows[i]!;
      const last = cells.length - 1;
      if (cells[last]!.endsWith('\r')) cells[last] = cells[last]!.slice(0, -1);
      if (last > 0 || cells[0] !== '') this.#handler.row(cells, this.#line);
      this.#line += hasQuotes ? 1 + newlines(cells) : 1;
    }
  }

  /** How long the first so many rows are. */
  #length(text: string, rows: number): number {
    if (rows === 0) return 0;
    const parser = new Papa.Parser({ delimiter: this.#delimiter, newline: '\n', preview: rows });
    return (parser.parse(text, 0, true) as Papa.ParseResult<string[]>).meta.cursor;
  }

  /** Takes the first line for broken, and returns what follows it. */
  #giveUp(text: string): string {
    const end = text.indexOf('\n');
    const line = end < 0 ? text : text.slice(0, end);
    this.#handler.broken(line.replace(/\r$/, ''), this.#line);
    if (end < 0) this.#isSkipping = true;
    else this.#line++;
    return end < 0 ? '' : text.slice(end + 1);
  }

  /** What follows the line that was given up. */
  #skip(text: string): string {
    const end = text.indexOf('\n');
    if (end < 0) return '';
    this.#isSkipping = false;
    this.#line++;
    return text.slice(end + 1);
  }
}

function newlines(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}
