import { basename, dirname, extname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { CsvReader, type RowHandler } from '$lib/scenario/files/csv-reader';
import { delimiterOf } from '$lib/scenario/files/delimiter';
import { csvLine, quotedCell } from './csv-line';
import { Failure } from './failure';
import { tableColumns, writeFigures } from './figure-columns';
import { Rejects } from './rejects';
import { RowScenario } from './row-scenario';
import { solveRounded } from '$lib/scenario';
import { TableBytes } from './table-bytes';

/** What a batch came to. */
export interface BatchResult {
  rows: number;
  /** Rows among them whose figures cannot all be true. */
  conflicts: number;
  rejects: Rejects;
  /** Names of columns that are no link keys. */
  own: readonly string[];
}

/** Where the rejected rows of a file go: `runs.rejected.csv` beside `runs.csv`. */
export function rejectPath(path: string): string {
  if (path === '-') return 'rejected.csv';
  const end = extname(path);
  return join(dirname(path), `${basename(path, end)}.rejected${end || '.csv'}`);
}

/** Solves every row of a table, piece by piece. What it writes is in `output` until that is taken. */
export class Batch implements RowHandler {
  rows = 0;
  conflicts = 0;
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
    const given = scenario.read(cells);
    if (typeof given === 'string') return this.#rejects!.add(cells, line, given);
    const solution = solveRounded(given);
    this.rows++;
    if (solution.conflicts.length > 0) this.conflicts++;
    for (const i of scenario.own) this.output.text(quotedCell(cells[i]!, this.#delimiter) + this.#delimiter);
    writeFigures(this.output, solution, this.#delimiter.charCodeAt(0));
  }

  /** @throws Failure if it is the header. */
  broken(text: string, line: number): void {
    if (!this.#rejects) throw new Failure('the quotes of its first line are not closed', 2);
    this.#rejects.add([text], line, 'the quotes are not closed, or stand inside a cell');
  }

  /** @throws Failure if there was no header. */
  get result(): BatchResult {
    if (!this.#scenario || !this.#rejects) throw new Failure('it is empty', 2);
    const own = this.#scenario.own.map((i) => this.#header[i]!);
    return { rows: this.rows, conflicts: this.conflicts, rejects: this.#rejects, own };
  }

  get rejects(): Rejects | undefined {
    return this.#rejects;
  }

  #begin(header: string[]): void {
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
  let bytes = 0;
  let start = '';

  const take = async (text: string, isLast: boolean): Promise<void> => {
    if (!batch || !reader) {
      start += text;
      if (!isLast && start.length < HEADER && !start.includes('\n')) return;
      if (start.includes('\0')) throw new Failure('it is no UTF-8 text', 2);
      batch = new Batch(delimiterOf(start.split('\n', 1)[0]!), rejectPath);
      reader = new CsvReader(batch, delimiterOf(start.split('\n', 1)[0]!));
      text = start;
    }
    reader.push(text);
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
  return result;
}
