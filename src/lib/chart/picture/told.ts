import type { Shown } from './table';

/** What a chart says around its drawing, and its figures as its table has them, in the words of its page. */
export interface Told {
  title: string;
  caption: string;
  head: string[];
  rows: () => string[][];
}

/** The table of a chart whose page writes it. */
export const shownAs = ({ head, rows }: Pick<Told, 'head' | 'rows'>): Shown => ({ head, rows: rows() });
