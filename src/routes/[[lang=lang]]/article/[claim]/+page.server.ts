import { error } from '@sveltejs/kit';
import { checkedArticle } from '$lib/catalog/article/checked-article';
import { claims } from '$lib/catalog/article/claims';
import type { EntryGenerator, PageServerLoad } from './$types';
import { claimView } from '../claim-view.server';
import { checkedClaims, tables, writerFor } from '../load.server';

export const entries: EntryGenerator = () =>
  claims.flatMap(({ id }) => [{ claim: id }, { lang: 'de', claim: id }]);

/** One claim on a page of its own, with its neighbours. */
export const load: PageServerLoad = async ({ params }) => {
  const writer = await writerFor(params);
  const all = checkedClaims();
  const at = all.findIndex(({ claim }) => claim.id === params.claim);
  const checked = all[at];
  if (!checked) error(404);
  const neighbour = (step: number) => {
    const claim = all[at + step]?.claim;
    return claim && { id: claim.id, title: claim.title[writer.figures.numbers.locale] };
  };
  return {
    article: checkedArticle,
    claim: claimView(checked, writer),
    number: at + 1,
    count: all.length,
    previous: neighbour(-1),
    next: neighbour(1),
    ...tables()
  };
};
