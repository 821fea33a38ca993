import { conflictOf, fits, without } from '$lib/catalog/article/adds-up';
import { verdicts } from '$lib/catalog/article/check';
import type { PageServerLoad } from './$types';
import { togetherLink } from './calculator-link.server';
import { claimView } from './claim-view.server';
import { findings } from './findings.server';
import type { FitView } from './fit-view';
import { checkedClaims, tables, writerFor } from './load.server';

/** The article, checked when the site is built. */
export const load: PageServerLoad = async ({ params }) => {
  const writer = await writerFor(params);
  const checked = checkedClaims();
  const models = fits();
  return {
    claims: checked.map((claim) => claimView(claim, writer)),
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
