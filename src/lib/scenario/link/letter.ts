import type { Letter } from '../comparison';

/** The link of one run as a part of that of a comparison: `withLetter('b', '?gpus=8&solve=time')` is `b.gpus=8&b.solve=time`. */
export const withLetter = (letter: Letter, search: string): string =>
  search.slice(1).replace(/^|&/g, `$&${letter}.`);
