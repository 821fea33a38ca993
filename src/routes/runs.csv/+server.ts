import { csvText } from '$lib/catalog/tables/csv-text';
import table from '$lib/catalog/tables/runs.csv';
import { runColumns } from '../[[lang=lang]]/runs/rows';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The table of runs as it stands. */
export const GET: RequestHandler = () =>
  new Response(csvText(runColumns, table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
