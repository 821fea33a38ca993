import type { ParallelPlan } from '../parallel-plan';
import type { TrainingJob } from '../training-job';
import type { FoundPlan, SearchWishes } from './plan-search';
import { searchPlans } from './search-plans';

/** What could be changed where nothing fits. */
export type Remedy = 'gpus' | 'recomputation' | 'microBatch' | 'optimiser' | 'degrees';

/** A change with which there is a plan that fits. */
export interface Suggestion {
  remedy: Remedy;
  /** The search that finds it: the wishes with that change. */
  wishes: SearchWishes;
  found: FoundPlan;
}

/** GPUs beyond which more are no advice. */
const MOST_GPUS = 2 ** 20;

/** Byte of optimiser state a parameter with moments in BF16. */
const NARROW_OPTIMISER = 8;

/**
 * What would fit where nothing does, each searched before it is said: the fewest GPUs with a plan, recomputation and
 * micro-batch left to the search where they were fixed, moments of the optimiser in BF16, and all degrees left to the
 * search. Empty where something fits already, or where none of these helps.
 */
export function whatWouldFit(job: TrainingJob, wishes: SearchWishes): Suggestion[] {
  if (searchPlans(job, wishes).best) return [];
  const { fixed = {} } = wishes;
  const changes: [Remedy, SearchWishes | undefined][] = [
    ['gpus', moreGpus(job, wishes)],
    [
      'recomputation',
      fixed.recomputed !== undefined ? { ...wishes, fixed: without(fixed, 'recomputed') } : undefined
    ],
    [
      'microBatch',
      fixed.microBatch !== undefined ? { ...wishes, fixed: without(fixed, 'microBatch') } : undefined
    ],
    ['optimiser', { ...wishes, memory: { ...wishes.memory, optimiserBytes: NARROW_OPTIMISER } }],
    ['degrees', Object.keys(fixed).length > 0 ? { ...wishes, fixed: {} } : undefined]
  ];
  return changes.flatMap(([remedy, changed]) => {
    const found = changed && searchPlans(job, changed).best;
    return found ? [{ remedy, wishes: changed, found }] : [];
  });
}

const without = (fixed: Partial<ParallelPlan>, field: keyof ParallelPlan): Partial<ParallelPlan> =>
  Object.fromEntries(Object.entries(fixed).filter(([name]) => name !== field));

/** The fewest GPUs with which a plan fits: there is one for every greater number. */
function moreGpus(job: TrainingJob, wishes: SearchWishes): SearchWishes | undefined {
  const fits = (gpus: number): boolean => searchPlans(job, { ...wishes, gpus }).best !== undefined;
  let [below, above] = [Math.floor(wishes.gpus), Math.max(2, 2 * Math.floor(wishes.gpus))];
  while (!fits(above)) {
    if (above > MOST_GPUS) return undefined;
    [below, above] = [above, 2 * above];
  }
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (fits(middle)) above = middle;
    else below = middle;
  }
  return { ...wishes, gpus: above };
}
