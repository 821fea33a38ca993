import { runs } from './run';
import { digest } from './runs.csv';

/**
 * The version of the table of runs, for citations: the newest date in it, and digits that change with any change of
 * the file, `2026-08-22-3f9a1c2`.
 */
export const runsVersion: string = [newest(), digest].filter(Boolean).join('-');

function newest(): string | undefined {
  const dates = runs.map(({ date }) => date).filter((date) => /^\d{4}(-\d\d){0,2}$/.test(date));
  return dates.sort().at(-1);
}
