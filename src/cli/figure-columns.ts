import { forEachFigure, quantityIds, type Conflict, type Interval, type QuantityId } from '$lib/estimate';
import { linkOrder, units, type RoundedSolution } from '$lib/scenario';
import { TableBytes } from './table-bytes';

/**
 * The columns of every table that is written, named by link keys; the last two say what cannot all be true, and what can
 * within rounding only.
 */
export const tableColumns: readonly string[] = [
  ...linkOrder.map((id) => units[id].key),
  'conflict',
  'rounded'
];

const POINT = 46;
const NEWLINE = 10;

/**
 * Writes a solution as a row: every figure in the unit of its key, empty where nothing follows. No cell needs quotes.
 */
export function writeFigures(
  bytes: TableBytes,
  { values, conflicts, rounded }: RoundedSolution,
  delimiter: number
): void {
  forEachFigure(values, remember);
  for (let i = 0; i < scales.length; i++) {
    const figure = figures[places[i]!];
    if (figure) writeRange(bytes, figure, scales[i]!);
    bytes.character(delimiter);
  }
  if (conflicts.length > 0) bytes.text(conflictText(conflicts[0]!));
  bytes.character(delimiter);
  if (rounded.length > 0) bytes.text(conflictText(rounded[0]!));
  bytes.character(NEWLINE);
}

const scales = linkOrder.map((id) => units[id]);

/** Where each column's quantity stands among all. */
const places = linkOrder.map((id) => quantityIds.indexOf(id));

/** The figures of the row that is written, by the order of the quantities. */
const figures: (Interval | undefined)[] = quantityIds.map(() => undefined);
const remember = (index: number, figure: Interval | undefined): void => void (figures[index] = figure);

/** `400`, `380..430`, `90..`, `..12`. */
function writeRange(
  bytes: TableBytes,
  { lo, hi }: Interval,
  { num, den }: { num: number; den: number }
): void {
  if (lo > 0) bytes.decimal((lo * den) / num);
  if (lo === hi) return;
  bytes.character(POINT);
  bytes.character(POINT);
  if (hi < Infinity) bytes.decimal((hi * den) / num);
}

/** `uptime is 95 but 120 follows`, or `mfu must be at most 100 but 161.7 follows`. */
function conflictText({ quantity, given, implied, givens }: Conflict): string {
  const said = givens.includes(quantity) ? `is ${rangeText(quantity, given)}` : 'must be at most 100';
  return `${units[quantity].key} ${said} but ${rangeText(quantity, implied)} follows`;
}

function rangeText(id: QuantityId, interval: Interval): string {
  const bytes = new TableBytes();
  writeRange(bytes, interval, units[id]);
  return bytes.take().toString();
}
