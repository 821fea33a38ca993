import type { Interval, Solution } from '$lib/estimate';
import type { Scenario } from '$lib/scenario';

/** JSON has no Infinity: an open upper end is null. An open lower end is 0. */
const ends = ({ lo, hi }: Interval) => ({ lo, hi: hi === Infinity ? null : hi });

/** A solution as plain JSON, in SI units. */
export function solutionJson({ solveFor }: Scenario, { values, conflicts }: Solution): string {
  const entries = Object.entries(values).map(([id, interval]) => [id, ends(interval)] as const);
  return JSON.stringify(
    {
      solveFor,
      values: Object.fromEntries(entries),
      conflicts: conflicts.map((conflict) => ({
        ...conflict,
        given: ends(conflict.given),
        implied: ends(conflict.implied)
      }))
    },
    null,
    2
  );
}
