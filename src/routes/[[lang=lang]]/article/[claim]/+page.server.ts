import { error } from '@sveltejs/kit';
import { claims } from '$lib/catalog/article/claims';
import type { EntryGenerator, PageServerLoad } from './$types';
import { claimView } from '../claim-view.server';
import { checkedClaims, localeOf, writer } from '../load.server';

export const entries: EntryGenerator = () =>
  claims.flatMap(({ id }) => [{ claim: id }, { lang: 'de', claim: id }]);

/** One claim on a page of its own. */
export const load: PageServerLoad = async ({ params }) => {
  const { figures } = await writer(localeOf(params));
  const all = checkedClaims();
  const at = all.findIndex(({ claim }) => claim.id === params.claim);
  const checked = all[at];
  if (!checked) error(404);
  return {
    claim: claimView(checked, figures),
    number: at + 1,
    count: all.length,
    previous: all[at - 1]?.claim.id,
    next: all[at + 1]?.claim.id
  };
};
