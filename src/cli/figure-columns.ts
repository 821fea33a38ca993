import type { Conflict, Interval, QuantityId, Solution } from '$lib/estimate';
import { linkOrder, units } from '$lib/scenario';
import { TableBytes } from './table-bytes';

/** The columns of every table that is written, named by link keys; the last says what cannot all be true. */
export const tableColumns: readonly string[] = [...linkOrder.map((id) => units[id].key), 'conflict'];

const POINT = 46;
const NEWLINE = 10;

/**
 * Writes a solution as a row: every figure in the unit of its key, empty where nothing follows. No cell needs quotes.
 */
export function writeFigures(bytes: TableBytes, { values, conflicts }: Solution, delimiter: number): void {
  const figures = inOrder(values);
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i];
    if (figure) writeRange(bytes, figure, scales[i]!);
    bytes.character(delimiter);
  }
  if (conflicts.length > 0) bytes.text(conflictText(conflicts[0]!));
  bytes.character(NEWLINE);
}

const scales = linkOrder.map((id) => units[id]);

/** The figures in the order of links. Each by its name: by computed keys it would take a third of the time of a row. */
const inOrder = (v: Solution['values']): (Interval | undefined)[] => [
  v.params,
  v.tokens,
  v.tokensPerParam,
  v.attention,
  v.compute,
  v.gpus,
  v.peakFlops,
  v.mfu,
  v.gpuFlops,
  v.uptime,
  v.usefulFlops,
  v.time,
  v.gpuTime,
  v.tokenRate,
  v.gpuPrice,
  v.cost,
  v.gpuPower,
  v.pue,
  v.energy,
  v.carbonIntensity,
  v.carbon
];

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
