import {
  amountOf,
  isMeasured,
  isSettledOn,
  quantityIds,
  quotientRange,
  type Interval,
  type MeasureId,
  type QuantityId
} from '$lib/estimate';
import type { Column } from './column.svelte';
import { mainFigures } from './figure-rows';

/** A figure of one column: what is known of it, whether that settles it, and how many times the base's it is. */
export interface Cell {
  interval?: Interval;
  isSettled: boolean;
  ratio?: Interval;
}

export type TableRow = { cells: Cell[] } & ({ quantity: QuantityId } | { measure: MeasureId });

/** The measures that are no quantity themselves. */
const composed: readonly MeasureId[] = ['tokens', 'joule', 'dollar', 'watt'];

/** The table of figures, the telling ones first; the others only where they are asked for. */
export function tableRows(columns: readonly Column[], base: Column, isWhole: boolean): TableRow[] {
  const first = firstRows(columns);
  const others = isWhole ? quantityIds.filter((id) => !first.includes(id)) : [];
  const measures = isWhole ? composed : composed.slice(0, 1);
  return [
    ...first.map((quantity) => ({ quantity, cells: cells(columns, base, cellOf(quantity)) })),
    ...measures.map((measure) => ({ measure, cells: cells(columns, base, amountCell(measure)) })),
    ...others.map((quantity) => ({ quantity, cells: cells(columns, base, cellOf(quantity)) }))
  ];
}

/** What it took stands behind what it comes to, where any of the runs says it. */
function firstRows(columns: readonly Column[]): QuantityId[] {
  const [leading, ...rest] = mainFigures;
  const taken = (['time', 'cost'] as const).filter((id) =>
    columns.some(({ side }) => side.solution.values[id] && isSettledOn(side, id))
  );
  return [leading!, ...taken, ...rest];
}

type Known = Omit<Cell, 'ratio'>;

const cellOf =
  (id: QuantityId) =>
  ({ side }: Column): Known => ({
    interval: side.solution.values[id],
    isSettled: isSettledOn(side, id)
  });

const amountCell =
  (measure: MeasureId) =>
  ({ side }: Column): Known => ({
    interval: amountOf(measure, side),
    isSettled: isMeasured(measure, side)
  });

/** Figures that contradict each other have no ratio to others. */
function cells(columns: readonly Column[], base: Column, of: (column: Column) => Known): Cell[] {
  const against = of(base);
  return columns.map((column) => {
    const cell = of(column);
    const isRatio =
      column !== base &&
      !column.conflict &&
      !base.conflict &&
      cell.interval &&
      against.interval &&
      cell.isSettled &&
      against.isSettled;
    return isRatio ? { ...cell, ratio: quotientRange(cell.interval!, against.interval!) } : cell;
  });
}
