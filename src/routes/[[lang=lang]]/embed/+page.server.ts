import { publishedMarks, wallClocks } from '$lib/catalog';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page leads here. */
export const entries: EntryGenerator = () => [{}, { lang: 'de' }];

export const load: PageServerLoad = () => ({ marks: publishedMarks(), runs: wallClocks() });
