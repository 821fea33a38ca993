import { conflictOf, contradictions, fits, without } from '$lib/catalog/article/adds-up';
import { checkedArticle } from '$lib/catalog/article/checked-article';
import { isBorneOut, verdicts } from '$lib/catalog/article/check';
import { sources } from '$lib/catalog/article/source';
import type { PageServerLoad } from './$types';
import { togetherLink } from './calculator-link.server';
import { claimView } from './claim-view.server';
import { farthestMiss, findings, missInShort } from './findings.server';
import type { FitView } from './fit-view';
import { checkedClaims, tables, writerFor } from './load.server';

/** The article, checked when the site is built. */
export const load: PageServerLoad = async ({ params }) => {
  const writer = await writerFor(params);
  const checked = checkedClaims();
  const models = fits();
  const worst = farthestMiss(checked, writer);
  const outcomes = checked.map(({ verdict }) => isBorneOut(verdict));
  return {
    article: checkedArticle,
    sources: Object.values(sources),
    claims: checked.map((claim) => claimView(claim, writer)),
    hold: outcomes.filter((outcome) => outcome === true).length,
    not: outcomes.filter((outcome) => outcome === false).length,
    worst: worst && missInShort(worst),
    contradictions: contradictions(models),
    counts: verdicts.map((verdict) => ({
      verdict,
      count: checked.filter((claim) => claim.verdict === verdict).length
    })),
    findings: findings(checked, models, writer),
    fits: models.map((fit): FitView => ({
      ...fit,
      implied: without('gpuTime', fit.figures).gpuTime!,
      published: fit.figures.find(({ quantity }) => quantity === 'gpuTime')!.states.readings[0]!,
      nominal: conflictOf(fit.figures, 'nominal')?.factor,
      least: conflictOf(fit.figures, 'wide')?.factor,
      tokens: without('tokens', fit.figures, 'wide').tokens!,
      search: togetherLink(fit.figures)
    })),
    ...tables()
  };
};
