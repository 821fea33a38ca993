import type { ParallelPlan } from '$lib/estimate';

/** A plan as far as it is chosen: replicas follow from the GPUs there are. */
export type ChosenPlan = Omit<ParallelPlan, 'dataParallel'>;

/** A whole plan by hand, or a search of all that is not fixed. */
export type PlanChoice =
  { kind: 'by-hand'; plan: ChosenPlan } | { kind: 'searched'; fixed: Partial<ChosenPlan> };

/** A search of everything. */
export const searchAll: PlanChoice = { kind: 'searched', fixed: {} };

/** What a choice says of a plan. */
export const saidIn = (choice: PlanChoice): Partial<ChosenPlan> =>
  choice.kind === 'by-hand' ? choice.plan : choice.fixed;
