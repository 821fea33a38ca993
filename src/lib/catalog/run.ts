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
  /** `2024-04-18`, or less where less is known. */
  date: string;
  /** As the source names it; `findAccelerator` knows most. */
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
}

function readRun(cells: CellReader): Omit<Run, 'id'> {
  const date = cells.required('date');
  if (date !== '' && !/^\d{4}(-\d\d){0,2}$/.test(date)) cells.fault('date', 'is no ISO date');
  const figures: Numbers = {};
  for (const [field, [column, unit, max]] of Object.entries<readonly [string, number?, number?]>(numbers)) {
    const value = cells.number(column, unit, max);
    if (value !== undefined) figures[field as keyof Numbers] = value;
  }
  return {
    name: cells.required('model'),
    org: cells.required('org'),
    date,
    accelerator: cells.required('accelerator'),
    precision: cells.text('precision'),
    ...figures,
    params: figures.activeParams ?? figures.totalParams,
    source: cells.required('source'),
    quote: cells.required('quote'),
    notes: cells.text('notes'),
    kind: cells.required('kind'),
    verification: cells.required('verification')
  };
}

/** Reads a table with the columns of runs.csv, in its order. Every row gives a run; a faulty cell is left out of it. */
export function readRuns(table: readonly Row[]) {
  const { items, faults } = readTable(table, readRun);
  const seen = new Map<string, number>();
  const runs = items.map((item): Run => {
    const base = slug(item.name);
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    return { id: before === 0 ? base : `${base}-again-${before}`, ...item };
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
