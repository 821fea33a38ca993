import type { ParallelPlan } from '$lib/estimate';
import type { PlanChoice } from './plan-choice';
import { planText } from './plan-text';

/** A plan as it is set by hand: but for the replicas, which follow from the GPUs. */
export function byHand({ dataParallel: _, ...plan }: ParallelPlan): PlanChoice {
  return { kind: 'by-hand', plan };
}

/** The same as a link says it. */
export const handText = (plan: ParallelPlan): string => planText(byHand(plan));
