import { fittedShares, type Chip } from '$lib/estimate';
import { readTable, type CellReader, type Row } from './cell';
import rows from './chip-fabric.csv';
import { findAccelerator } from './find-accelerator';

/** A chip with all that a parallel plan meets of it. */
export interface PlanChip extends Chip {
  /** Of the same chip in the table of accelerators; '' where that has none. */
  id: string;
  /** Chip whose measurements its shares of the peaks come from: itself, or the nearest one. */
  ratesOf: string;
  /** Where the shares of the peaks come from that are not fitted. */
  shareSource: string;
  notes: string;
}

function readPlanChip(cells: CellReader): PlanChip | undefined {
  const name = cells.required('name');
  const ratesOf = cells.text('rates_of') || name;
  const bf16 = cells.number('bf16_dense_tflops', 1e12);
  const share = cells.number('bf16_share', 1, 1);
  const attention = cells.number('attention_share', 1, 1);
  const memory = cells.number('memory_gb', 1e9);
  const memoryBandwidth = cells.number('memory_bandwidth_tbps', 1e12);
  const scaleUp = cells.number('scale_up_gbps', 1e9);
  const scaleOut = cells.number('scale_out_gbps', 1e9);
  const domain = cells.number('domain');
  const straggles = cells.text('straggles');
  if (straggles !== 'yes' && straggles !== 'no') cells.fault('straggles', 'is neither yes nor no');
  if (!bf16 || !share || !attention || !memory || !memoryBandwidth || !scaleUp || !scaleOut || !domain)
    return cells.fault('name', 'lacks a figure that a plan needs');
  return {
    id: cells.text('id'),
    name,
    ratesOf,
    peak: {
      bf16,
      fp8: cells.number('fp8_dense_tflops', 1e12),
      fp4: cells.number('fp4_dense_tflops', 1e12)
    },
    sustained: {
      bf16: share,
      fp8: fittedShares.fp8[ratesOf] ?? cells.number('fp8_share', 1, 1),
      fp4: fittedShares.fp4[ratesOf] ?? cells.number('fp4_share', 1, 1)
    },
    attention,
    memory,
    memoryBandwidth,
    scaleUp,
    scaleOut,
    domain,
    straggles: straggles === 'yes',
    shareSource: cells.required('share_source'),
    notes: cells.text('notes')
  };
}

/** Reads a table with the columns of chip-fabric.csv; a chip that lacks a figure is left out and is a fault. */
export const readPlanChips = (table: readonly Row[]) => readTable(table, readPlanChip);

/** Every chip that a parallel plan can be made for. */
export const planChips: readonly PlanChip[] = readPlanChips(rows).items;

/**
 * The chip of that name or id, or the one that a longer name is of: `'H100'`, `'NVIDIA H100 SXM5 80GB'`. Undefined where
 * the table has none.
 */
export function findPlanChip(name: string): PlanChip | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return undefined;
  const named = planChips.find((chip) => chip.name.toLowerCase() === wanted || chip.id === wanted);
  if (named) return named;
  const generation = findAccelerator(name)?.generation.toLowerCase();
  return planChips.find((chip) => chip.name.toLowerCase() === generation);
}
