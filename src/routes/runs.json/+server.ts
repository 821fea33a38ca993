import { json } from '@sveltejs/kit';
import { runColumns, rows } from '../[[lang=lang]]/runs/rows';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every run with what follows from its row, for the table of runs. */
export const GET: RequestHandler = () => json({ columns: runColumns, rows });
