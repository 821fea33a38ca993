import { conventions, recomputations } from '$lib/estimate';
import type { CountedRun } from '../counting';
import { decodeScenario, encodeScenario } from './link';
import { Query, type LinkProblem, type Notice } from './query';

/** What a link need not say. */
const usual = { convention: 'megatron', recomputation: 'none' } as const;

/**
 * Reads the query of a link to the way a run is counted: that of its scenario, with `convention` and `recompute`, which
 * are `megatron` and `none` if not given: `?model=llama-3-70b&sequence=8192&convention=palm&recompute=full`. Never
 * throws: what cannot be taken is left as it is without, and reported.
 */
export function decodeCounting(search: string): { run: CountedRun; notices: Notice[] } {
  const { scenario, notices } = decodeScenario(search);
  const query = new Query(search);
  const run: CountedRun = {
    scenario,
    convention: oneOf(query, 'convention', conventions, 'unknown-convention') ?? usual.convention,
    recomputation: oneOf(query, 'recompute', recomputations, 'unknown-recomputation') ?? usual.recomputation
  };
  return { run, notices: [...notices, ...query.notices] };
}

function oneOf<T extends string>(
  query: Query,
  key: string,
  known: readonly T[],
  problem: LinkProblem
): T | undefined {
  const text = query.first(key);
  const found = known.find((name) => name === text);
  if (text !== undefined && !found) query.report(key, text, problem);
  return found;
}

/** The query of the one link that says how a run is counted. `decodeCounting` gives it back. */
export function encodeCounting({ scenario, convention, recomputation }: CountedRun): string {
  return (
    encodeScenario(scenario) +
    (convention === usual.convention ? '' : `&convention=${convention}`) +
    (recomputation === usual.recomputation ? '' : `&recompute=${recomputation}`)
  );
}
