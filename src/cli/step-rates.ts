import type { Readable } from 'node:stream';
import { fitOf, memoryOf, stepOf } from '$lib/estimate';
import { isMeasuredSetting, stepBand } from '$lib/catalog/accuracy/step-band';
import { readStepRate, type StepRate } from '$lib/catalog/tables/parallel/step-rate';
import { CsvReader } from '$lib/scenario/files/csv-reader';
import { delimiterOf } from '$lib/scenario/files/delimiter';
import { csvLine } from './csv-line';
import { Failure } from './failure';

const GIB = 2 ** 30;

/** Columns without which nothing can be said. */
const needed = ['chip', 'gbs', 'seq'];

const columns = ['id', 'published_step_s', 'step_s', 'error', 'lo', 'hi', 'memory_gib', 'fits', 'note'];

/** What became of a table of step times. */
export interface StepRatesResult {
  lines: string[];
  modelled: number;
  /** Rows that the model does not cover, by what they are called. */
  unmodelled: string[];
}

/**
 * Holds the model of plans against a table with the columns of step-rates.csv: a line for each row with the published
 * and the predicted time of a step, the band of the latter, and the memory of a GPU.
 *
 * @throws Failure (2) where it is no table, or lacks a column without which no row can be told.
 */
export async function compareStepRates(stream: Readable): Promise<StepRatesResult> {
  const result: StepRatesResult = { lines: [csvLine(columns, ',')], modelled: 0, unmodelled: [] };
  for (const { row, line } of await rowsOf(stream)) {
    const rate = readStepRate(row);
    const name = rate.id || `line ${line}`;
    if (rate.asked) result.modelled++;
    else result.unmodelled.push(`${name}: ${rate.remark}`);
    result.lines.push(csvLine(cellsOf(rate, name), ','));
  }
  return result;
}

function cellsOf(rate: StepRate, name: string): string[] {
  const published = numberCell(rate.published);
  if (!rate.asked) return [name, published, '', '', '', '', '', '', rate.remark];
  const { job, plan } = rate.asked;
  const { time } = stepOf(job, plan);
  const band = stepBand(job);
  const memory = memoryOf(job, plan).total;
  const fit = fitOf(memory, job.chip.memory);
  const error = rate.published === undefined ? undefined : rate.published / time - 1;
  const notes = [
    rate.remark,
    isMeasuredSetting(job) ? '' : 'chip or software without measurements',
    fit === 'over' ? overNote(memory, job.chip.memory, plan.sharding === 'fsdp') : ''
  ];
  return [
    name,
    published,
    numberCell(time),
    numberCell(error),
    numberCell(time * band.lo),
    numberCell(time * band.hi),
    numberCell(memory / GIB),
    fit === 'over' ? 'no' : fit === 'tight' ? 'tight' : 'yes',
    notes.filter((note) => note !== '').join('; ')
  ];
}

const overNote = (memory: number, capacity: number, isSharded: boolean): string =>
  `the model counts ${(memory / 1e9).toFixed(0)} GB of ${(capacity / 1e9).toFixed(0)} GB` +
  (isSharded ? ', without the offload to the CPU that such recipes may use' : '');

const numberCell = (value: number | undefined): string =>
  value === undefined ? '' : String(Number(value.toPrecision(7)));

async function rowsOf(stream: Readable): Promise<{ row: Record<string, string>; line: number }[]> {
  stream.setEncoding('utf8');
  let text = '';
  for await (const piece of stream) text += piece as string;
  if (text.includes('\0')) throw new Failure('it is no UTF-8 text', 2);
  const rows: { cells: string[]; line: number }[] = [];
  const reader = new CsvReader(
    {
      row: (cells, line) => rows.push({ cells, line }),
      broken: (_, line) => {
        throw new Failure(`the quotes of line ${line} are not closed`, 2);
      },
      brokenOn: () => {}
    },
    delimiterOf(text.split('\n', 1)[0]!)
  );
  reader.push(text.replace(/^\uFEFF/, ''));
  reader.end();
  const [header, ...body] = rows;
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const missing = needed.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new Failure(`it lacks ${missing.join(', ')}, columns of a table of step times`, 2);
  return body.map(({ cells, line }) => ({
    row: Object.fromEntries(names.map((column, i) => [column, cells[i] ?? ''])),
    line
  }));
}
