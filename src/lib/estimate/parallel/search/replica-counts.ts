import type { ParallelPlan } from '../parallel-plan';
import { batchUnit, nearestMultiple } from '../valid/degree-rules';

/**
 * Numbers of replicas of a plan, from the most down: those that make whole groups for the experts, and whose nearest
 * batch is near enough to the one wished for.
 */
export function* replicaCounts(
  batch: number,
  plan: ParallelPlan,
  { most, only }: { most: number; only: number | undefined },
  tolerance: number
): Generator<number> {
  const group = plan.expertParallel * plan.expertTensorParallel;
  const step = group / greatestCommonDivisor(group, plan.tensorParallel * plan.contextParallel);
  const unit = batchUnit({ ...plan, dataParallel: 1 });
  const useful = Math.floor((batch * (1 + tolerance)) / unit);
  const first = only ?? Math.floor(Math.min(most, Math.max(step, useful)) / step) * step;
  const last = only ?? 1;
  if (first > most || first % step !== 0) return;
  for (let replicas = first; replicas >= last; replicas -= step) {
    const nearest = nearestMultiple(batch, unit * replicas);
    if (Math.abs(nearest - batch) <= tolerance * batch) yield replicas;
  }
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
