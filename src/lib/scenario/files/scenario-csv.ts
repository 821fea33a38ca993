import { causeKeys } from '../link/cause-keys';
import { nameKeys } from '../link/name-keys';
import { modeKeys } from '../link/mode-keys';
import { planKeys } from '../link/plan-keys';
import type { ComparedRun } from '../comparison';
import { csvCell } from './csv-cell';
import { writeInterval } from '../link/interval-text';
import { encodeScenario } from '../link/link';
import { linkOrder, units } from '../unit';

/** Every column there can be, in order: the keys of a link, and the text per token of a comparison. */
export const columnKeys: readonly string[] = [
  'name',
  ...linkOrder.map((id) => units[id].key),
  'solve',
  ...causeKeys,
  ...nameKeys,
  ...planKeys,
  ...modeKeys,
  'text'
];

/**
 * Scenarios as a table, a line each below a header of link keys: what `--batch` reads, and what the page reads back to
 * the last bit. An uptime that follows from its causes stands beside them, for programs that know nothing of those.
 */
export function scenariosCsv(runs: readonly ComparedRun[]): string {
  const rows = runs.map(cellsOf);
  const columns = columnKeys.filter((key) => rows.some((row) => row.has(key)));
  return [new Map(columns.map((key) => [key, key])), ...rows]
    .map((row) => `${columns.map((key) => csvCell(row.get(key) ?? '')).join(',')}\r\n`)
    .join('');
}

function cellsOf({ scenario, text }: ComparedRun): Map<string, string> {
  const cells = new Map(new URLSearchParams(encodeScenario(scenario)));
  const { uptime } = scenario.given;
  if (scenario.causes !== undefined && uptime) cells.set('uptime', writeInterval(uptime, units.uptime));
  if (text) cells.set('text', writeInterval(text, { num: 1, den: 1 }));
  return cells;
}
