import { NODE } from '$lib/estimate/uptime';
import { readTable, type CellReader, type Row } from './cell';
import rows from './reliability.csv';

const DAY = 86_400;

/** Units of the table, in SI; rates are per GPU and second. */
const unitFactors: Record<string, number> = {
  count: 1,
  nodes: 1,
  share: 1,
  s: 1,
  min: 60,
  h: 3600,
  TB: 1e12,
  'per 1000 node-days': 1 / (1000 * NODE * DAY)
};

const metrics = [
  'stops',
  'planned stops',
  'stop rate',
  'time between stops',
  'silent corruption',
  'checkpoint size',
  'checkpoint write',
  'checkpoint blocking',
  'checkpoint load',
  'checkpoint interval',
  'detection',
  'failover',
  'initialisation',
  'restart',
  'spare nodes',
  'straggler loss',
  'uptime'
] as const;

export type Metric = (typeof metrics)[number];

const bounds = ['', 'about', 'at least', 'at most'] as const;

/** A published figure about failures, checkpoints, restarts or uptime. */
export interface Reliability {
  id: string;
  system: string;
  accelerator: string;
  gpus?: number;
  /** Elapsed time it was counted in, s. */
  window?: number;
  metric: Metric;
  /** In SI; counts as they are, shares from 0 to 1. */
  value: number;
  /** The other end of a range. */
  to: number;
  bound: (typeof bounds)[number];
  source: string;
  quote: string;
  notes: string;
  verification: string;
}

function readReliability(cells: CellReader): Reliability | undefined {
  const factor = unitFactors[cells.required('unit')];
  if (factor === undefined) return cells.fault('unit', 'is no unit of this table');
  const metric = metrics.find((name) => name === cells.text('metric'));
  if (!metric) return cells.fault('metric', 'is no metric of this table');
  const bound = bounds.find((name) => name === cells.text('bound'));
  if (bound === undefined) return cells.fault('bound', 'is no bound');
  const max = cells.text('unit') === 'share' ? 1 : Infinity;
  const value = cells.number('value', factor, max);
  if (value === undefined) return cells.fault('value', 'is empty');
  return {
    id: cells.required('id'),
    system: cells.required('system'),
    accelerator: cells.text('accelerator'),
    gpus: cells.number('gpus'),
    window: cells.number('window_days', DAY),
    metric,
    value,
    to: cells.number('value_to', factor, max) ?? value,
    bound,
    source: cells.required('source'),
    quote: cells.required('quote'),
    notes: cells.text('notes'),
    verification: cells.required('verification')
  };
}

/** Reads a table with the columns of reliability.csv; a row without a figure is left out and is a fault. */
export const readReliabilities = (table: readonly Row[]) => readTable(table, readReliability);

/** Every figure of the catalogue about failures, checkpoints, restarts and uptime. */
export const reliabilities: readonly Reliability[] = readReliabilities(rows).items;

/**
 * The figure with that id.
 * @throws RangeError naming it, where there is none.
 */
export function findReliability(id: string): Reliability {
  const found = reliabilities.find((candidate) => candidate.id === id);
  if (found === undefined) throw new RangeError(`no reliability figure "${id}"`);
  return found;
}

/**
 * Mean time between the stops that one GPU brings about, s, from a count of stops over a time and a number of GPUs or
 * from a rate per GPU. 419 stops in 54 days on 16,384 GPUs give 50,677 h.
 * @throws RangeError where the figure is neither.
 */
export function gpuTimeBetweenStops({ id, metric, value, to, gpus, window }: Reliability): {
  lo: number;
  hi: number;
} {
  if (metric === 'stop rate') return { lo: 1 / to, hi: 1 / value };
  if (metric !== 'stops' || gpus === undefined || window === undefined)
    throw new RangeError(`"${id}" has no rate of stops per GPU`);
  return { lo: (window * gpus) / to, hi: (window * gpus) / value };
}
