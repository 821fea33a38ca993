import { LONGEST_ROW, RowScanner, type LineFault } from './row-scanner';

/** What becomes of a table: `line` is the line of the file that a row begins on, from 1. */
export interface RowHandler {
  row(cells: string[], line: number): void;
  /** A line that makes no cells. Reading goes on after it, so that a stray quote takes no other row with it. */
  broken(text: string, line: number, fault: LineFault): void;
  /** What follows in a broken line that is too long to come in one piece. */
  brokenOn(text: string): void;
}

/** Reads CSV piece by piece, in constant memory and in linear time whatever its quotes. Empty lines are no rows. */
export class CsvReader {
  readonly #handler: RowHandler;
  readonly #delimiter: string;
  readonly #scanner: RowScanner;
  #rest = '';
  /** How long the rest is to be before it is looked through again: a long row is not read anew with each piece. */
  #wanted = 0;
  /** Where the rest begins in the whole text. */
  #offset = 0;
  #line = 1;
  /** Within a line that was too long and is given up. */
  #isSkipping = false;

  constructor(handler: RowHandler, delimiter: string) {
    this.#handler = handler;
    this.#delimiter = delimiter;
    this.#scanner = new RowScanner(delimiter);
  }

  push(text: string): void {
    this.#rest += text;
    if (this.#rest.length >= this.#wanted) this.#take(this.#rest, false);
  }

  end(): void {
    this.#take(this.#rest, true);
  }

  #take(text: string, isLast: boolean): void {
    let at = this.#isSkipping ? this.#skip(text) : 0;
    let quote = -2;
    while (at < text.length) {
      const newline = text.indexOf('\n', at);
      const end = newline < 0 ? text.length : newline;
      if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
      if (quote === -1 || quote > end) {
        if (newline < 0 && !isLast && end - at <= LONGEST_ROW) break;
        at = this.#plainLine(text, at, end);
        continue;
      }
      const row = this.#scanner.row(text, at, this.#offset, isLast);
      const isWhole = newline >= 0 || isLast || end - at > LONGEST_ROW;
      if (row === undefined || (typeof row === 'string' && !isWhole)) break;
      at = typeof row === 'string' ? this.#giveUp(text, at, end, row) : this.#found(text, at, row);
    }
    this.#rest = text.slice(at);
    this.#wanted = Math.min(2 * this.#rest.length, LONGEST_ROW + 1);
    this.#offset += text.length - this.#rest.length;
  }

  /** A line without quotes. */
  #plainLine(text: string, start: number, end: number): number {
    if (end - start > LONGEST_ROW) return this.#giveUp(text, start, end, 'too-long');
    const line = withoutReturn(text.slice(start, end));
    if (line !== '') this.#handler.row(line.split(this.#delimiter), this.#line);
    this.#line++;
    return end + 1;
  }

  #found(text: string, start: number, { cells, end }: { cells: string[]; end: number }): number {
    if (cells.length > 1 || cells[0] !== '') this.#handler.row(cells, this.#line);
    for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
      this.#line++;
    return end;
  }

  #giveUp(text: string, start: number, end: number, fault: LineFault): number {
    this.#isSkipping = end === text.length;
    const line = text.slice(start, end);
    this.#handler.broken(this.#isSkipping ? line : withoutReturn(line), this.#line, fault);
    if (!this.#isSkipping) this.#line++;
    return end + 1;
  }

  /** Hands on what is left of the line that was given up, and gives where the next one begins. */
  #skip(text: string): number {
    const newline = text.indexOf('\n');
    const end = newline < 0 ? text.length : newline;
    this.#handler.brokenOn(text.slice(0, end));
    if (newline < 0) return end;
    this.#isSkipping = false;
    this.#line++;
    return newline + 1;
  }
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
