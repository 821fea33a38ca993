import type { Preview } from '$lib/chart/picture/preview';

/** What goes with the sentence of a page in its picture. */
export type PageContent = Pick<Preview, 'further' | 'chart'> & Partial<Pick<Preview, 'page'>>;
