import { conflictOf, fits, withoutHours } from '$lib/catalog/article/adds-up';
import { benchmarks, llama3, rivals } from '$lib/catalog/article/benchmarks';
import { verdicts } from '$lib/catalog/article/check';
import { consumerCards, weightMemory } from '$lib/catalog/article/memory';
import type { PageServerLoad } from './$types';
import { togetherLink } from './calculator-link.server';
import { claimView } from './claim-view.server';
import { findings } from './findings.server';
import { checkedClaims, localeOf, writer } from './load.server';

/** The article, checked when the site is built. */
export const load: PageServerLoad = async ({ params }) => {
  const { figures, words } = await writer(localeOf(params));
  const checked = checkedClaims();
  const models = fits();
  return {
    claims: checked.map((claim) => claimView(claim, figures)),
    counts: verdicts.map((verdict) => ({
      verdict,
      count: checked.filter((claim) => claim.verdict === verdict).length
    })),
    findings: findings(checked, models, figures, words.findings),
    fits: models.map((fit) => ({
      ...fit,
      implied: withoutHours(fit.parts).gpuTime!,
      published: fit.parts.find(({ quantity }) => quantity === 'gpuTime')!.states.readings[0]!,
      nominal: conflictOf(fit.parts, 'nominal')?.factor,
      least: conflictOf(fit.parts, 'wide')?.factor,
      search: togetherLink(fit.parts, 'nominal')
    })),
    benchmarks: { names: benchmarks, llama3, rivals },
    memory: { weights: weightMemory(), cards: consumerCards }
  };
};
