import { isPoint, type Interval } from '$lib/estimate';
import type { Scenario } from '../scenario';
import { attentionOf } from '../trained-model';
import type { PlanFinding } from './plan-finding';

/**
 * Model FLOP/s per GPU at hand of a plan, nine times in ten, counted as the scenario counts: where its attention factor
 * is another than its model's, tokens/s are what stays.
 */
export function countedRate(
  scenario: Scenario,
  { rate, band }: Pick<PlanFinding, 'rate' | 'band'>
): Interval {
  const { attention } = scenario.given;
  const counted = attentionOf(scenario);
  const factor = attention && counted && isPoint(attention) ? attention.lo / counted : 1;
  return { lo: (factor * rate) / band.hi, hi: (factor * rate) / band.lo };
}
