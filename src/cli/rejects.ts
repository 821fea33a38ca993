import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { csvLine, quotedCell } from './csv-line';
import { Failure } from './failure';
import { reason } from './source';

/** Adjacent lines, first and last. */
type Run = [number, number];

/** So many lines are listed one by one. */
const FEW = 100;

/** Beyond so many runs of lines only the file tells which they are. */
const MOST_RUNS = 2000;

/** Rows that made no scenario: counted, their lines noted, and written to a file that is made with the first of them. */
export class Rejects {
  count = 0;
  readonly path: string;
  readonly #header: readonly string[];
  readonly #delimiter: string;
  readonly #runs: Run[] = [];
  #unlisted = 0;
  /** What ends the last row in the file. */
  #tail = '';
  #file: WriteStream | undefined;
  #error: Error | undefined;

  constructor(path: string, header: readonly string[], delimiter: string) {
    this.path = path;
    this.#header = header;
    this.#delimiter = delimiter;
  }

  /** The row as it was, its line and its problem; what is beyond the header joins the last cell, as the table had it. */
  add(cells: readonly string[], line: number, problem: string): void {
    this.count++;
    this.#note(line);
    const { length } = this.#header;
    const own = Array.from({ length }, (_, i) => cells[i] ?? '');
    if (cells.length > length)
      own[length - 1] = cells
        .slice(length - 1)
        .map((cell) => quotedCell(cell, this.#delimiter))
        .join(this.#delimiter);
    this.#begin(csvLine([...own, `${line}`, problem], this.#delimiter));
  }

  /** A line that is no row, of which more may follow. */
  addLine(text: string, line: number, problem: string): void {
    this.count++;
    this.#note(line);
    const rest = this.#header.slice(1).map(() => '');
    this.#begin(`"${doubled(text)}`);
    this.#tail = `"${this.#delimiter}${csvLine([...rest, `${line}`, problem], this.#delimiter)}`;
  }

  /** What follows in the line added last. */
  addOn(text: string): void {
    this.#file?.write(doubled(text));
  }

  /** `5, 17, 203`, of many `5, 17-19, 203`; where they are very many the last ones are only counted. */
  get lines(): string {
    const isFew = this.count <= FEW;
    const listed = this.#runs.flatMap(([from, to]) => {
      if (isFew) return Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`);
      return from === to ? `${from}` : `${from}-${to}`;
    });
    return listed.join(', ') + (this.#unlisted > 0 ? ` and ${this.#unlisted} more` : '');
  }

  /** Waits until the file has taken what it was given. */
  async drained(): Promise<void> {
    const file = this.#file;
    if (file?.writableNeedDrain) await new Promise<void>((resolve) => file.write('', () => resolve()));
    if (this.#error) throw this.#error;
  }

  async close(): Promise<void> {
    this.#file?.end(this.#tail);
    if (this.#file && !this.#error) await finished(this.#file);
    if (this.#error) throw this.#error;
  }

  #note(line: number): void {
    const last = this.#runs.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else if (this.#runs.length < MOST_RUNS) this.#runs.push([line, line]);
    else this.#unlisted++;
  }

  #begin(text: string): void {
    this.#open().write(this.#tail + text);
    this.#tail = '';
  }

  #open(): WriteStream {
    if (this.#file) return this.#file;
    this.#file = createWriteStream(this.path).on('error', (error) => {
      this.#error = new Failure(`cannot write ${this.path}: ${reason(error)}`);
    });
    this.#file.write(csvLine([...this.#header, 'line', 'problem'], this.#delimiter));
    return this.#file;
  }
}

const doubled = (text: string): string => text.replaceAll('"', '""');
