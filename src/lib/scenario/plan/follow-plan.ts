import type { Interval } from '$lib/estimate';
import type { Scenario } from '../scenario';
import { followsPlan } from './let-rate-follow';
import { countedRate } from './counted-rate';
import { planAnswer } from './plan-answer';
import { isFound } from './plan-finding';
import { planSubject } from './plan-subject';

/**
 * A scenario whose rate follows from its plan, with the model FLOP/s per GPU that come of it on its GPUs, nine times in ten;
 * any other as it is. There is no rate where there is no plan: `planAnswer` says why.
 */
export function followPlan(scenario: Scenario): Scenario {
  if (!followsPlan(scenario)) return scenario;
  const gpuFlops = followedRate(scenario);
  return gpuFlops ? { ...scenario, given: { ...scenario.given, gpuFlops } } : scenario;
}

/** Of a range of GPUs the rates at both ends. */
function followedRate(scenario: Scenario): Interval | undefined {
  const subject = planSubject(scenario);
  if (typeof subject === 'string') return undefined;
  const { lo, hi } = subject.gpus;
  const ends = [...new Set([lo, hi].map(Math.floor))].map((gpus) =>
    planAnswer(subject.job, scenario.plan!, gpus)
  );
  const found = ends.filter(isFound).map((finding) => countedRate(scenario, finding));
  if (found.length < ends.length) return undefined;
  return { lo: Math.min(...found.map((rate) => rate.lo)), hi: Math.max(...found.map((rate) => rate.hi)) };
}
