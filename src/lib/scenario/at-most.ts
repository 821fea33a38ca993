import type { QuantityId, Solution } from '$lib/estimate';
import { defaultScenario } from './link/default';
import type { Scenario } from './scenario';

/** What the article says of its run with "over": "over 400 TFLOPS", "over 95 %". */
const over: readonly QuantityId[] = ['gpuFlops', 'uptime'];

/** What makes a run that of the article. */
const told: readonly QuantityId[] = ['params', 'tokens'];

/** What a run takes: the less, the faster it goes. */
const taken: readonly QuantityId[] = ['time', 'gpus', 'gpuTime', 'cost', 'energy', 'carbon'];

/**
 * Whether what a scenario asks for is at most the answer, as it takes the article's rate or uptime for the article's run,
 * of which the article says "over".
 */
export function isAtMost(
  { given, solveFor }: Pick<Scenario, 'given' | 'solveFor'>,
  { elasticities }: Pick<Solution, 'elasticities'>
): boolean {
  const isSame = (id: QuantityId): boolean => {
    const [value, said] = [given[id], defaultScenario.given[id]];
    return value?.lo === said?.lo && value?.hi === said?.hi;
  };
  const depends = elasticities[solveFor] ?? {};
  return (
    taken.includes(solveFor) &&
    told.every(isSame) &&
    over.some((id) => isSame(id) && depends[id] !== undefined)
  );
}
