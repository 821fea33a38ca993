import { fittedShares } from '$lib/estimate';
import { readTable, type CellReader, type Row } from '../cell';
import chipRows from '../chips/accelerators.csv';
import rows from './chip-fabric.csv';
import { findAccelerator } from '../chips/find-accelerator';
import type { ListedPlanChip } from './listed-plan-chip';

/** A chip with all that a parallel plan meets of it. */
export interface PlanChip extends ListedPlanChip {
  /** Shares of the narrow peaks as they were known before any were fitted: what the calibration holds its own towards. */
  prior: { fp8: number | undefined; fp4: number | undefined };
  /** Where the shares of the peaks come from that are not fitted. */
  shareSource: string;
  notes: string;
}

function readPlanChip(cells: CellReader): PlanChip | undefined {
  const name = cells.required('name');
  const ratesOf = cells.text('rates_of') || name;
  const bf16 = cells.remarked('bf16_dense_tflops', 1e12);
  const share = cells.number('bf16_share', 1, 1);
  const attention = cells.number('attention_share', 1, 1);
  const prior = { fp8: cells.number('fp8_share', 1, 1), fp4: cells.number('fp4_share', 1, 1) };
  const memory = cells.number('memory_gb', 1e9);
  const memoryBandwidth = cells.number('memory_bw_tbps', 1e12);
  const scaleUp = cells.number('interconnect_gbps_unidir', 1e9);
  const scaleOut = cells.number('scale_out_gbps', 1e9);
  const domain = cells.number('domain');
  const straggles = cells.text('straggles');
  if (straggles !== 'yes' && straggles !== 'no') cells.fault('straggles', 'is neither yes nor no');
  if (!bf16 || !share || !attention || !memory || !memoryBandwidth || !scaleUp || !scaleOut || !domain)
    return cells.fault('name', 'lacks a figure that a plan needs');
  return {
    id: cells.identifier('id'),
    name,
    ratesOf,
    peak: {
      bf16,
      fp8: cells.remarked('fp8_dense_tflops', 1e12),
      fp4: cells.remarked('nvfp4_dense_tflops', 1e12)
    },
    sustained: {
      bf16: share,
      fp8: fittedShares.fp8[ratesOf] ?? prior.fp8,
      fp4: fittedShares.fp4[ratesOf] ?? prior.fp4
    },
    prior,
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

/** A row with what it leaves empty as the table of accelerators has it: what that has is written there alone. */
function completed(row: Row, chips: readonly Row[]): Row {
  const own = Object.entries(row).filter(([, cell]) => cell?.trim());
  return { ...chips.find(({ id }) => id === row.id), notes: '', ...Object.fromEntries(own) };
}

/**
 * Reads a table with the columns of chip-fabric.csv, what it leaves empty from `chips`, with those of accelerators.csv; a
 * chip that lacks a figure is left out and is a fault.
 */
export const readPlanChips = (table: readonly Row[], chips: readonly Row[]) =>
  readTable(
    table.map((row) => completed(row, chips)),
    readPlanChip
  );

/** Every chip that a parallel plan can be made for. */
export const planChips: readonly PlanChip[] = readPlanChips(rows, chipRows).items;

/**
 * The chip of that name or id, or the one that a longer name is of: `'H100'`, `'NVIDIA H100 SXM5 80GB'`. Undefined where
 * the table has none.
 */
export function findPlanChip(name: string): PlanChip | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return undefined;
  const named = planChips.find((chip) => chip.name.toLowerCase() === wanted || chip.id === wanted);
  if (named) return named;
  const id = findAccelerator(name)?.id;
  return planChips.find((chip) => chip.id === id);
}
