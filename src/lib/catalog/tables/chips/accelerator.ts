import rows from './accelerators.csv';
import { readTable, type CellReader, type Row } from '../cell';
import type { Chip } from './chip';
import { generationOf } from './generation';
import { precisions, type Peaks, type Precision } from './precision';

/** A chip with its peaks as its vendor states them, per GPU or per chip (an MI250X is both of its dies), and sources. */
export interface Accelerator extends Chip {
  /** Chip family, the key that groups published runs: see {@link generationOf}. */
  generation: string;
  /** Dense 16-bit peak, FLOP/s: BF16, or FP16 where the chip has no BF16 (see `format`). */
  bf16: number;
  format: 'BF16' | 'FP16';
  /** Dense FP8 peak, FLOP/s. Absent where the chip has none and where it depends on the accumulator. */
  fp8?: number;
  /** The 16-bit figure vendors print large, FLOP/s. */
  headline?: number;
  /** Whether the headline counts structured sparsity, so that the dense peak is a half (Trainium2: about a quarter). */
  headlineIsSparse?: boolean;
  /** The vendor's term for `power`: TDP, TGP, board power ... */
  powerTerm: string;
  source: string;
  quote: string;
  notes: string;
  verification: string;
}

const kinds = ['available', 'announced'] as const;

function readPeaks(cells: CellReader, headline: number | undefined): Peaks {
  const isFp16 = cells.text('headline_bf16_tflops').includes('(FP16)');
  const peaks: Partial<Record<Precision, number>> = {};
  for (const precision of precisions) {
    const stated = cells.remarked(`${precision}_dense_tflops`, 1e12);
    const peak = stated ?? (precision === 'fp16' && isFp16 ? headline : undefined);
    if (peak !== undefined) peaks[precision] = peak;
  }
  return peaks;
}

function readAccelerator(cells: CellReader): Accelerator | undefined {
  const full = cells.required('accelerator');
  const headline = cells.remarked('headline_bf16_tflops', 1e12);
  const peaks = readPeaks(cells, headline);
  const bf16 = peaks.bf16 ?? peaks.fp16;
  if (bf16 === undefined)
    return cells.fault('bf16_dense_tflops', 'has no number, and the headline no FP16 one');
  const sparse = cells.text('headline_is_sparse');
  if (!/^$|^(yes|no)\b/.test(sparse)) cells.fault('headline_is_sparse', 'is neither yes nor no');
  const memory = cells.required('memory_gb').split(' or ');
  if (!memory.every((size) => /^\d+$/.test(size)))
    cells.fault('memory_gb', 'is no size in GB, or sizes with "or"');
  const kind = kinds.find((word) => word === cells.text('kind'));
  const devices = cells.number('devices') ?? 1;
  if (!Number.isInteger(devices)) cells.fault('devices', 'is no whole number');
  return {
    id: cells.identifier('id'),
    name: full
      .replace(/\([^)]*\)/g, '')
      .replace(/^(NVIDIA|AMD|Google|AWS|Intel|Huawei) |GeForce |\s*\b\d+GB|(?<=SXM)\d/g, '')
      .trim(),
    generation: generationOf(full),
    aliases: cells.list('aliases', ';'),
    vendor: cells.required('vendor'),
    kind: kind ?? cells.fault('kind', `is none of ${kinds.join(', ')}`) ?? 'available',
    devices,
    peaks,
    bf16,
    format: peaks.bf16 === undefined ? 'FP16' : 'BF16',
    fp8: peaks.fp8,
    headline,
    headlineIsSparse: sparse === '' ? undefined : sparse.startsWith('yes'),
    memoryGb: memory.map(Number).filter((size) => size > 0),
    power: cells.number('tdp_w'),
    powerTerm: cells.text('power_term'),
    source: cells.required('source'),
    quote: cells.required('quote'),
    notes: cells.text('notes'),
    verification: cells.required('verification')
  };
}

/** Reads a table with the columns of accelerators.csv; a chip without a 16-bit peak is left out and is a fault. */
export function readAccelerators(table: readonly Row[]) {
  const { items, faults } = readTable(table, readAccelerator);
  const shared = (name: string) => items.filter((item) => item.name === name).length > 1;
  const named = items.map((item) =>
    shared(item.name) ? { ...item, name: `${item.name} ${item.memoryGb.join(' or ')} GB` } : item
  );
  return { items: named, faults };
}

/** Every chip of the catalogue. */
export const accelerators: readonly Accelerator[] = readAccelerators(rows).items;
