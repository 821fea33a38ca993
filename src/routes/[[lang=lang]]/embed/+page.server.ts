import { publishedMarks, runs, wallClocks, wholeRuns } from '$lib/catalog';
import { offersFrom } from '$lib/catalog/accuracy/range-groups';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page leads here. */
export const entries: EntryGenerator = () => [{}, { lang: 'de' }];

export const load: PageServerLoad = () => ({
  marks: publishedMarks(),
  runs: wallClocks(),
  offers: offersFrom(runs),
  wholes: wholeRuns()
});
