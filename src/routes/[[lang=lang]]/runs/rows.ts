import { runs, Siblings } from '$lib/catalog';
import { runRows } from '$lib/catalog/accuracy/run-row';
import table from '$lib/catalog/tables/runs.csv';
import { encodeScenario } from '$lib/scenario';
import { runScenario } from '$lib/scenario/presets/run-scenario';

const siblings = new Siblings(runs);

/** Every row of the table, worked out when the site is built. */
export const rows = runRows(runs, table, (run) => {
  const scenario = runScenario(run, siblings);
  return scenario && encodeScenario(scenario);
});

/** Its columns, in their order. */
export const runColumns = Object.keys(table[0] ?? {});
