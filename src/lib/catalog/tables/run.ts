import { conventions, type Convention } from '$lib/estimate';
import { readTable, slug, type CellReader, type Row } from './cell';
import rows from './runs.csv';

/** The columns of numbers: field, column, one of the column's unit in SI, and the most a cell may say. */
const numbers = {
  totalParams: ['params_total'],
  /** Parameters touched per token, where they are not all: a mixture of experts. */
  activeParams: ['params_active'],
  layers: ['layers'],
  hidden: ['hidden'],
  heads: ['heads'],
  kvHeads: ['kv_heads'],
  ffn: ['ffn'],
  vocab: ['vocab'],
  /** Tokens per sequence. */
  sequence: ['seq_len'],
  /** Tokens per step of the whole cluster. */
  batch: ['global_batch_tokens'],
  tokens: ['tokens_trained'],
  gpus: ['accelerator_count'],
  /** Dense peak per GPU at the precision of the run, FLOP/s. */
  peakFlops: ['peak_tflops_dense', 1e12],
  /** FLOP/s per GPU as printed: some papers count recomputation (see `modelRate`). */
  printedFlops: ['reported_tflops_per_gpu', 1e12],
  mfu: ['reported_mfu', 1, 1],
  hfu: ['reported_hfu', 1, 1],
  /** Elapsed time, s. */
  time: ['wall_clock_days', 86400],
  /** GPU-seconds (chip-seconds for TPUs). */
  gpuTime: ['gpu_hours', 3600],
  uptime: ['uptime_or_goodput', 1, 1],
  tensorParallel: ['tp'],
  pipelineParallel: ['pp'],
  dataParallel: ['dp'],
  contextParallel: ['cp'],
  /** J. */
  energy: ['energy_mwh', 3.6e9],
  /** Carbon dioxide equivalent, kg. */
  carbon: ['tco2e', 1000],
  /** USD. */
  cost: ['cost_usd'],
  /** Tokens per second and GPU. */
  gpuTokenRate: ['tokens_per_s_per_gpu']
} as const satisfies Record<string, readonly [column: string, unit?: number, max?: number]>;

type Numbers = { -readonly [Field in keyof typeof numbers]?: number };

/** A published training run or benchmark in SI; a figure that is absent is not published. */
export interface Run extends Readonly<Numbers> {
  /** Unique; from the name. */
  id: string;
  name: string;
  org: string;
  /** `2024-04-18`, or less where less is known: `2024`, `early 2024`, ''. */
  date: string;
  /** As the source names it; `findAccelerator` knows most. '' where the source names none. */
  accelerator: string;
  /** '' where the source does not say. */
  precision: string;
  /** Parameters touched per token: the active ones, else all. */
  params?: number;
  source: string;
  quote: string;
  notes: string;
  /** What sort of figure it is: `full_run`, `throughput`, `projection`, `vendor_claim` ... */
  kind: string;
  verification: string;
  /** What the source's FLOP/s and MFU count, where that is known. */
  convention?: Convention;
  /** Columns that were not read but computed from others of the row. */
  derived: readonly string[];
  /** Why what follows from the row's figures is far from what it says: words such as `downtime`, or free text. */
  missReasons: readonly string[];
}

function readConvention(cells: CellReader): Convention | undefined {
  const text = cells.text('flop_convention');
  const found = conventions.find((name) => name === text);
  if (found || text === '') return found;
  return cells.fault('flop_convention', `is none of ${conventions.join(', ')}`);
}

function readDerived(cells: CellReader): string[] {
  const names = cells.list('derived');
  const known: string[] = Object.values(numbers).map(([column]) => column);
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined) cells.fault('derived', `names "${wrong}", which is no column of figures`);
  return names;
}

function readRun(cells: CellReader): Omit<Run, 'id'> {
  const date = cells.text('date');
  if (date !== '' && !/(?<!\d)(19|20)\d\d(?!\d)/.test(date)) cells.fault('date', 'has no year');
  const figures: Numbers = {};
  for (const [field, [column, unit, max]] of Object.entries<readonly [string, number?, number?]>(numbers)) {
    const value = cells.number(column, unit, max);
    if (value !== undefined) figures[field as keyof Numbers] = value;
  }
  return {
    name: cells.required('model'),
    org: cells.text('org'),
    date,
    accelerator: cells.text('accelerator'),
    precision: cells.text('precision'),
    ...figures,
    params: figures.activeParams ?? figures.totalParams,
    source: cells.required('source'),
    quote: cells.required('quote'),
    notes: cells.text('notes'),
    kind: cells.required('kind'),
    verification: cells.text('verification'),
    convention: readConvention(cells),
    derived: readDerived(cells),
    missReasons: cells.list('miss_reason', ';')
  };
}

/** Reads a table with the columns of runs.csv, in its order. Every row gives a run; a faulty cell is left out of it. */
export function readRuns(table: readonly Row[]) {
  const { items, faults } = readTable(table, readRun);
  const taken = new Set<string>();
  const runs = items.map((item): Run => {
    const base = slug(item.name) || 'run';
    let id = base;
    for (let again = 1; taken.has(id); again++) id = `${base}-again-${again}`;
    taken.add(id);
    return { id, ...item };
  });
  return { items: runs, faults };
}

/** Every published run of the catalogue. */
export const runs: readonly Run[] = readRuns(rows).items;

/**
 * The run of that name, exactly as the catalogue spells it.
 * @throws RangeError naming the run, where there is none.
 */
export function findRun(name: string): Run {
  const run = runs.find((candidate) => candidate.name === name);
  if (run === undefined) throw new RangeError(`no run named "${name}"`);
  return run;
}
