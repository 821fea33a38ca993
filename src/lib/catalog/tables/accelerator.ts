import rows from './accelerators.csv';
import { readTable, slug, type CellReader, type Row } from './cell';

/** A chip with its peaks as its vendor states them, per GPU or per chip (an MI250X is both of its dies). */
export interface Accelerator {
  id: string;
  /** For people: `'H100 SXM'`; with the memory where two chips would have the same name, `'A100 SXM 80 GB'`. */
  name: string;
  /** Chip family, the key that groups published runs: see {@link generationOf}. */
  generation: string;
  vendor: string;
  /** Dense 16-bit peak, FLOP/s: BF16, or FP16 where the chip has no BF16 (see `format`). */
  bf16: number;
  format: 'BF16' | 'FP16';
  /** Dense FP8 peak, FLOP/s. Absent where the chip has none and where it depends on the accumulator. */
  fp8?: number;
  /** The 16-bit figure vendors print large, FLOP/s. */
  headline?: number;
  /** Whether the headline counts structured sparsity, so that the dense peak is a half (Trainium2: about a quarter). */
  headlineIsSparse?: boolean;
  /** Memory in GB as the vendor prints it, one entry for each variant on sale. */
  memoryGb: readonly number[];
  /** What the vendor calls the chip's power, W. */
  power?: number;
  /** The vendor's term for `power`: TDP, TGP, board power ... */
  powerTerm: string;
  source: string;
  quote: string;
  notes: string;
  verification: string;
}

/**
 * The family of a chip from its full name, without vendor, form factor, memory size and remarks: `'A100'` for both
 * SXM sizes and PCIe. Chips that differ in compute, memory or links by design stay apart (H100, H200, H800, GH200,
 * H20), because published rates of one say little of another.
 */
export function generationOf(name: string): string {
  const words = name.replace(/\([^)]*\)/g, '').split(/\s+/);
  const variant = /^(NVIDIA|AMD|Instinct|Google|AWS|Intel|GeForce|Trillium|SXM\d?|PCIe|NVL\d*|\d+GB|OAM|)$/;
  return words.filter((word) => !variant.test(word)).join(' ');
}

function readAccelerator(cells: CellReader): Accelerator | undefined {
  const full = cells.required('accelerator');
  const dense = cells.number('bf16_dense_tflops', 1e12);
  const headline = cells.remarked('headline_bf16_tflops', 1e12);
  const fp16 = cells.text('headline_bf16_tflops').includes('(FP16)') ? headline : undefined;
  const bf16 = dense ?? fp16;
  if (bf16 === undefined)
    return cells.fault('bf16_dense_tflops', 'has no number, and the headline no FP16 one');
  const sparse = cells.text('headline_is_sparse');
  if (!/^$|^(yes|no)\b/.test(sparse)) cells.fault('headline_is_sparse', 'is neither yes nor no');
  const memory = cells.required('memory_gb').split(' or ');
  if (!memory.every((size) => /^\d+$/.test(size)))
    cells.fault('memory_gb', 'is no size in GB, or sizes with "or"');
  return {
    id: slug(full),
    name: full
      .replace(/\([^)]*\)/g, '')
      .replace(/^(NVIDIA|AMD|Google|AWS|Intel) |GeForce |\s*\b\d+GB|(?<=SXM)\d/g, '')
      .trim(),
    generation: generationOf(full),
    vendor: cells.required('vendor'),
    bf16,
    format: dense === undefined ? 'FP16' : 'BF16',
    fp8: cells.remarked('fp8_dense_tflops', 1e12),
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
