import { publishedMarks } from '$lib/catalog';
import { encodeComparison } from '$lib/scenario';
import { startComparison } from '$lib/scenario/presets/readings';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page leads here. */
export const entries: EntryGenerator = () => [{}, { lang: 'de' }];

export const load: PageServerLoad = () => ({
  start: encodeComparison(startComparison()),
  marks: publishedMarks()
});
