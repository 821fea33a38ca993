import type { QuantityId, Solution } from '$lib/estimate';
import { defaultScenario } from './link/default';
import type { Scenario } from './scenario';

/** What the article says of its run with "over": "over 400 TFLOPS", "over 95 %". */
const over: readonly QuantityId[] = ['gpuFlops', 'uptime'];

/** What makes a run that of the article. */
const told: readonly QuantityId[] = ['params', 'tokens'];

/**
 * Where a scenario takes the article's rate or uptime for the article's run, of which it says "over": on which side of
 * the answer the truth then lies. Undefined where nothing rests on them, or where they pull apart.
 */
export function boundOfArticle(
  { given, solveFor }: Pick<Scenario, 'given' | 'solveFor'>,
  { elasticities }: Pick<Solution, 'elasticities'>
): 'atMost' | 'atLeast' | undefined {
  const isSame = (id: QuantityId): boolean => {
    const [value, said] = [given[id], defaultScenario.given[id]];
    return value?.lo === said?.lo && value?.hi === said?.hi;
  };
  if (!told.every(isSame)) return undefined;
  const signs = over
    .filter(isSame)
    .map((id) => Math.sign(elasticities[solveFor]?.[id] ?? 0))
    .filter((sign) => sign !== 0);
  if (signs.length === 0 || signs.some((sign) => sign !== signs[0])) return undefined;
  return signs[0]! < 0 ? 'atMost' : 'atLeast';
}
