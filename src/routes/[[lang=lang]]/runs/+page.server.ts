import { runs } from '$lib/catalog';
import { choices, defaultView, rowsOfPage, select } from '$lib/catalog/accuracy/run-view';
import { runsVersion } from '$lib/catalog/tables/version';
import { planErrors } from './plan-errors.server';
import { rows } from './rows';
import { summarise } from './summary';
import type { PageServerLoad } from './$types';

/** What the page says of the runs, and the first page of the table; the rest is in `runs.json`. */
export const load: PageServerLoad = () => ({
  version: runsVersion,
  count: runs.length,
  summary: summarise(runs),
  planErrors: planErrors(),
  // Their cells are in `runs.json`.
  first: rowsOfPage(select(rows, defaultView), 1).map((row) => ({ ...row, cells: {} })),
  choices: { chip: choices(rows, 'chip'), org: choices(rows, 'org'), kind: choices(rows, 'kind') }
});
