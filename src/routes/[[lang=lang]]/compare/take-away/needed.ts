import { isSettledOn, measures, quantityIds, type QuantityId, type Step } from '$lib/estimate';
import type { Origin } from '$lib/take-away/cite/origin';
import type { ComparisonReport, RunReport } from './report';

/** What of a run its part in a comparison rests on: given figures, and the steps to the others. */
export interface Needed {
  given: readonly Origin[];
  steps: readonly Step[];
}

/**
 * The figures of a run that count in a comparison: those of what is compared by, and those a gain comes from, with all
 * that they follow from. Of a run that contradicts itself, all that is given.
 */
export function neededOf(run: RunReport, { runs, measure }: ComparisonReport): Needed {
  const { solution, origins, side } = run;
  if (solution.conflicts.length > 0) return { given: origins.given, steps: [] };
  const causes = runs.flatMap(({ gain }) =>
    gain ? [...gain.factors, ...gain.unknown].flatMap((part) => part.causes) : []
  );
  const asked: readonly string[] = [...Object.keys(measures[measure].of), ...causes];
  const isAsked = (id: QuantityId): boolean => asked.includes(id) && isSettledOn(side, id);
  const needed = new Set<QuantityId>(quantityIds.filter(isAsked));
  // Utilisation and uptime are told together, as what is useful of the peak, where either is not known.
  if (asked.includes('mfu') && !(needed.has('mfu') && needed.has('uptime'))) needed.add('usefulFlops');
  const steps = [...solution.steps].reverse().filter((step) => {
    if (!needed.has(step.quantity)) return false;
    for (const id of step.from) needed.add(id);
    return true;
  });
  return { given: origins.given.filter(({ id }) => needed.has(id)), steps: steps.reverse() };
}
