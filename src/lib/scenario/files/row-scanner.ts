/** Why a line makes no row: a quote in it is never closed or stands inside a cell, or no end of it is in reach. */
export type LineFault = 'quotes' | 'too-long';

/** The cells of a row, and where the next one begins. */
export interface FoundRow {
  cells: string[];
  end: number;
}

/** No row is longer, in characters. */
export const LONGEST_ROW = 1_000_000;

const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;

/**
 * Finds rows of CSV (RFC 4180; spaces between a closing quote and the delimiter are passed over) in time that grows with
 * the text alone. A row that came to nothing leaves its opening quotes behind: a later one that gets to one of them ends
 * as it did, so no stretch of text is read more than a few times, however many lines have stray quotes.
 */
export class RowScanner {
  readonly #delimiter: number;
  /** Quotes that lead to a fault, by their place in the whole text. */
  #doomed = new Map<number, LineFault>();
  /** Those of rows before, none of which began more than twice the longest row ago. */
  #older = new Map<number, LineFault>();
  #since = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /**
   * The row that begins at `start` of a piece of text, which itself begins at `offset` of the whole; `undefined` where more
   * text must come to tell.
   */
  row(text: string, start: number, offset: number, isLast: boolean): FoundRow | LineFault | undefined {
    const cells: string[] = [];
    const opened: number[] = [];
    const fail = (fault: LineFault): LineFault => {
      this.#forget(offset + start);
      for (const quote of opened) this.#doomed.set(offset + quote, fault);
      return fault;
    };
    let newline = -1;
    for (let at = start; ;) {
      let next: number;
      if (text.charCodeAt(at) === QUOTE) {
        const fate = this.#doomed.get(offset + at) ?? this.#older.get(offset + at);
        if (fate) return fail(fate);
        opened.push(at);
        const close = closingQuote(text, at + 1);
        if (close < 0) return unfinished(text, start, isLast, fail);
        cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
        next = close + 1;
        while (text.charCodeAt(next) === SPACE) next++;
        if (text.charCodeAt(next) === CR && (next + 1 === text.length || text.charCodeAt(next + 1) === LF))
          next++;
      } else {
        if (newline < at) newline = indexOrEnd(text, '\n', at);
        next = at;
        while (next < newline && text.charCodeAt(next) !== this.#delimiter) next++;
        const isEnd = next === newline && text.charCodeAt(next - 1) === CR && next > at;
        cells.push(text.slice(at, isEnd ? next - 1 : next));
      }
      if (next >= text.length && !isLast) return unfinished(text, start, isLast, fail);
      if (next - start > LONGEST_ROW) return fail('too-long');
      if (next >= text.length) return { cells, end: text.length };
      const mark = text.charCodeAt(next);
      if (mark === LF) return { cells, end: next + 1 };
      if (mark !== this.#delimiter) return fail('quotes');
      at = next + 1;
    }
  }

  /** Lets go of quotes that rows from this place on cannot come to. */
  #forget(place: number): void {
    if (place < this.#since + LONGEST_ROW) return;
    this.#older = this.#doomed;
    this.#doomed = new Map();
    this.#since = place;
  }
}

/** What becomes of a row whose end is not in the text: nothing yet, while it may still come. */
function unfinished(
  text: string,
  start: number,
  isLast: boolean,
  fail: (fault: LineFault) => LineFault
): LineFault | undefined {
  if (text.length - start > LONGEST_ROW) return fail('too-long');
  return isLast ? fail('quotes') : undefined;
}

/** The next quote that is not one of a pair. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function indexOrEnd(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}
