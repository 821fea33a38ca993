/** The figures of a chart as the page shows them. The first cell of a row names it. */
export interface Shown {
  head: string[];
  rows: string[][];
}

/** Unrounded figures in the units that the head names; what is not known is left out. */
export interface Table {
  head: string[];
  rows: (string | number | undefined)[][];
}
