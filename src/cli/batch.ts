import { basename, dirname, extname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { solveRounded } from '$lib/scenario';
import { CsvReader, type RowHandler } from '$lib/scenario/files/csv-reader';
import { delimiterOf } from '$lib/scenario/files/delimiter';
import { endsInReturns, newlinesOnly } from '$lib/scenario/files/line-ends';
import { LONGEST_ROW, type LineFault } from '$lib/scenario/files/row-scanner';
import { csvLine, quotedCell } from './csv-line';
import { Failure } from './failure';
import { tableColumns, writeFigures } from './figure-columns';
import { Rejects } from './rejects';
import { RowScenario } from './row-scenario';
import { strangeCharacter } from './strange-character';
import { TableBytes } from './table-bytes';

/** What a batch came to. */
export interface BatchResult {
  rows: number;
  /** Rows among them whose figures cannot all be true. */
  conflicts: number;
  rejects: Rejects;
  /** Names of columns that are no link keys. */
  own: readonly string[];
  /** Whether its lines ended in CR alone. */
  hadReturns: boolean;
}

/** Where the rejected rows of a file go: `runs.rejected.csv` beside `runs.csv`. */
export function rejectPath(path: string): string {
  if (path === '-') return 'rejected.csv';
  const end = extname(path);
  return join(dirname(path), `${basename(path, end)}.rejected${end || '.csv'}`);
}

const faults: Record<LineFault, string> = {
  quotes: 'the quotes are not closed, or stand inside a cell',
  'too-long': `is longer than ${LONGEST_ROW} characters, or a quote in it is not closed`
};

/** Solves every row of a table, piece by piece. What it writes is in `output` until that is taken. */
export class Batch implements RowHandler {
  rows = 0;
  conflicts = 0;
  /** Whether some character of the table so far belongs in no cell. Rows are looked through from there on only. */
  isSuspect = false;
  readonly output = new TableBytes();
  readonly #rejectPath: string;
  readonly #delimiter: string;
  #scenario: RowScenario | undefined;
  #header: string[] = [];
  #rejects: Rejects | undefined;

  constructor(delimiter: string, rejectPath: string) {
    this.#delimiter = delimiter;
    this.#rejectPath = rejectPath;
  }

  /** @throws Failure if the first row is no header. */
  row(cells: string[], line: number): void {
    const scenario = this.#scenario;
    if (!scenario) return this.#begin(cells);
    const strange = this.isSuspect ? strangeCharacter(cells.join()) : undefined;
    if (strange) return this.#rejects!.add(cells, line, strange);
    const given = scenario.read(cells);
    if (typeof given === 'string') return this.#rejects!.add(cells, line, given);
    const solution = solveRounded(given);
    this.rows++;
    if (solution.conflicts.length > 0) this.conflicts++;
    for (const i of scenario.own) this.output.text(quotedCell(cells[i]!, this.#delimiter) + this.#delimiter);
    writeFigures(this.output, solution, this.#delimiter.charCodeAt(0));
  }

  /** @throws Failure if it is the header. */
  broken(text: string, line: number, fault: LineFault): void {
    if (!this.#rejects) throw new Failure(`its first line: ${faults[fault]}`, 2);
    this.#rejects.addLine(text, line, faults[fault]);
  }

  brokenOn(text: string): void {
    this.#rejects!.addOn(text);
  }

  /** @throws Failure if there was no header. */
  get result(): Omit<BatchResult, 'hadReturns'> {
    if (!this.#scenario || !this.#rejects) throw new Failure('it is empty', 2);
    const own = this.#scenario.own.map((i) => this.#header[i]!);
    return { rows: this.rows, conflicts: this.conflicts, rejects: this.#rejects, own };
  }

  get rejects(): Rejects | undefined {
    return this.#rejects;
  }

  #begin(header: string[]): void {
    const strange = this.isSuspect ? strangeCharacter(header.join()) : undefined;
    if (strange) throw new Failure(`it is no table in UTF-8: its first line ${strange}`, 2);
    this.#header = header;
    this.#scenario = new RowScenario(header);
    if (this.#scenario.fault) throw new Failure(this.#scenario.fault, 2);
    this.#rejects = new Rejects(this.#rejectPath, header, this.#delimiter);
    const own = this.#scenario.own.map((i) => header[i]!);
    this.output.text(csvLine([...own, ...tableColumns], this.#delimiter));
  }
}

/** Writes bytes and waits until they are gone, so that their memory can be used again. */
const written = (output: Writable, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => output.write(bytes, (error) => (error ? reject(error) : resolve())));

/** How much of the first line tells the delimiter. */
const HEADER = 65_536;

/**
 * Runs a table through, never with more of it in memory than a few pieces: it waits where the output or the rejected
 * rows are not taken. `onProgress` is told the bytes read and the rows written.
 * @throws Failure (2) if the table has no usable header or is no text.
 */
export async function runBatch(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  rejectPath: string,
  onProgress: (bytes: number, rows: number) => void
): Promise<BatchResult> {
  const decoder = new TextDecoder();
  let batch: Batch | undefined;
  let reader: CsvReader | undefined;
  let inNewlines: ((text: string) => string) | undefined;
  let bytes = 0;
  let start = '';

  const take = async (piece: string, isLast: boolean): Promise<void> => {
    let text = piece;
    if (!batch || !reader) {
      start += piece;
      if (!isLast && start.length < HEADER && !/\n|\r[^\n]/.test(start)) return;
      if (endsInReturns(start)) inNewlines = newlinesOnly();
      const delimiter = delimiterOf(start.split(/[\r\n]/, 1)[0]!);
      batch = new Batch(delimiter, rejectPath);
      reader = new CsvReader(batch, delimiter);
      text = start;
    }
    const lines = inNewlines?.(text) ?? text;
    batch.isSuspect ||= strangeCharacter(lines) !== undefined;
    reader.push(lines);
    if (isLast) reader.end();
    if (batch.output.length > 0) await written(output, batch.output.take());
    await batch.rejects?.drained();
  };

  for await (const chunk of input) {
    bytes += chunk.length;
    await take(decoder.decode(chunk, { stream: true }), false);
    onProgress(bytes, batch?.rows ?? 0);
  }
  await take(decoder.decode(), true);
  const { result } = batch!;
  await result.rejects.close();
  return { ...result, hadReturns: inNewlines !== undefined };
}
