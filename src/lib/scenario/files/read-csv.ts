import { quantityIds, solve, type QuantityId } from '$lib/estimate';
import { causeRemarks } from './cause-remarks';
import { plainCell } from './csv-cell';
import { CsvReader } from './csv-reader';
import { delimiterOf } from './delimiter';
import type { FileReading, FileScenario, FileRemark } from './file-reading';
import { endsInReturns, newlinesOnly } from './line-ends';
import { followCauses } from '../uptime/follow-causes';
import { decodeScenario, encodeScenario } from '../link/link';
import { cut, printable } from '../link/link-text';
import { Query } from '../link/query';
import { columnKeys } from './scenario-csv';
import type { Scenario } from '../scenario';
import { linkOrder, units } from '../unit';

/** As many rows can be chosen from; of more, the first. */
export const MOST_ROWS = 200;

/** Columns of an earlier run of the command line. */
const passed = new Set(['conflict', 'line', 'problem', '']);

interface Row {
  line: number;
  cells: string[];
}

/** So much is read at a time, in characters: a few milliseconds of work. */
const SLICE = 131_072;

/**
 * Reads a table whose header has link keys, as `--batch` does: each row is a complete scenario. Never rejects. A row that
 * cannot be used is passed over, a cell that cannot be read left out, and each is remarked on. A large table is read in
 * slices, between which a page can do other things.
 */
export async function readCsv(text: string): Promise<FileReading> {
  const remarks: FileRemark[] = [];
  const { header, rows, count } = await rowsOf(text, remarks);
  const keys = header?.cells.map((cell) => keyOf(plainCell(cell).trim())) ?? [];
  const hasKey = linkOrder.some((id) => keys.includes(units[id].key)) || keys.includes('mtbf');
  if (!hasKey) return { kind: 'fault', fault: { id: header ? 'no-key' : 'empty' }, remarks: [] };
  for (const key of keys)
    if (!columnKeys.includes(key) && !passed.has(key))
      remarks.push({ line: header!.line, field: short(key), value: '', problem: 'unknown-column' });

  const scenarios: FileScenario[] = [];
  for (const row of rows) {
    const read = readRow(row, keys);
    if ('problem' in read) remarks.push(read);
    else scenarios.push(read);
  }
  if (scenarios.length === 0) return { kind: 'fault', fault: { id: 'no-row' }, remarks };
  return { kind: 'scenarios', scenarios, remarks, rows: count };
}

/** A key however its letters are written; those of an architecture have some in capitals. */
const keyOf = (cell: string): string =>
  columnKeys.find((key) => key.toLowerCase() === cell.toLowerCase()) ?? cell.toLowerCase();

/** The header, as many rows as can be chosen from, and how many there are; blank ones are none. */
async function rowsOf(
  text: string,
  remarks: FileRemark[]
): Promise<{ header: Row | undefined; rows: Row[]; count: number }> {
  const plain = text.replace(/^\ufeff/, '');
  const inNewlines = endsInReturns(plain) ? newlinesOnly() : undefined;
  let header: Row | undefined;
  const rows: Row[] = [];
  let count = 0;
  const reader = new CsvReader(
    {
      row: (cells, line) => {
        if (cells.every((cell) => cell.trim() === '')) return;
        if (!header) header = { line, cells };
        else if (++count <= MOST_ROWS) rows.push({ line, cells });
      },
      broken: (cells, line, fault) =>
        void remarks.push({ line, field: '', value: short(cells), problem: problems[fault] }),
      brokenOn: () => {}
    },
    delimiterOf(plain.split(/[\r\n]/, 1)[0]!)
  );
  for (let at = 0; at < plain.length; at += SLICE) {
    if (at > 0) await new Promise((resume) => setTimeout(resume));
    const slice = plain.slice(at, at + SLICE);
    reader.push(inNewlines?.(slice) ?? slice);
  }
  reader.end();
  return { header, rows, count };
}

const problems = { quotes: 'quotes', 'too-long': 'row-too-long' } as const;

function readRow({ line, cells }: Row, keys: readonly string[]): FileScenario | FileRemark {
  if (cells.length !== keys.length)
    return { line, field: '', value: `${cells.length} / ${keys.length}`, problem: 'cells' };
  const pairs = keys.flatMap((key, i) => {
    const cell = plainCell(cells[i]!);
    const isSaid = key !== 'conflict' && (key === 'name' ? cell : cell.trim()) !== '';
    return isSaid ? [[key, key === 'solve' ? cell.trim() : cell]] : [];
  });
  const query = new URLSearchParams(pairs);
  const asked = query.get('solve') ?? undefined;
  if (asked === undefined) query.append('solve', 'time');
  if (followsFromCauses(query)) query.delete('uptime');

  const { scenario: read, notices } = decodeScenario(query.toString());
  const scenario = asked === undefined ? { ...read, solveFor: questionOf(read) } : read;
  if (!Object.keys(scenario.given).some((id) => id !== 'attention') && scenario.causes === undefined)
    if (notices.length === 0) return { line, field: '', value: '', problem: 'no-figure' };
  const further = new Query(query.toString());
  const text = further.interval('text', { num: 1, den: 1 });
  const remarks = [...notices, ...further.notices, ...causeRemarks(scenario)].map(
    ({ key, value, problem }): FileRemark => ({
      line,
      field: key,
      value,
      problem
    })
  );
  return {
    line,
    search: encodeScenario(scenario),
    ...(scenario.name && { name: scenario.name }),
    ...(text && { text }),
    remarks
  };
}

/** Whether the uptime of a row is no more than what follows from the causes beside it, as in tables of the page. */
function followsFromCauses(query: URLSearchParams): boolean {
  if (!query.has('mtbf') || !query.has('uptime')) return false;
  const alone = new URLSearchParams(query);
  alone.delete('uptime');
  const said = decodeScenario(query.toString()).scenario.given.uptime;
  const following = followCauses(decodeScenario(alone.toString()).scenario).given.uptime;
  return said !== undefined && said.lo === following?.lo && said.hi === following.hi;
}

/** What a row that does not say it is asked for: the first of the usual answers that follows. */
function questionOf({ given }: Scenario): QuantityId {
  const usual: QuantityId[] = ['time', 'gpus', 'uptime', 'gpuFlops', 'mfu', 'gpuTime', 'cost'];
  const { values } = solve(given);
  const follows = (id: QuantityId) => !given[id] && values[id] !== undefined;
  return [...usual, ...quantityIds].find(follows) ?? quantityIds.find((id) => !given[id]) ?? 'time';
}

const short = (text: string): string => cut(printable(text));
