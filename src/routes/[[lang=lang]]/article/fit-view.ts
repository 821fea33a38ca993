import type { FigureFit } from '$lib/catalog/article/adds-up';
import type { Interval } from '$lib/estimate';

/** A model's figures beside the article's, and what the solver makes of them. */
export interface FitView extends FigureFit {
  /** GPU-hours that follow from the article's figures, s. */
  implied: Interval;
  /** As the model's card has them, s. */
  published: Interval;
  /** How far the two are apart to the letter, and with all rounding granted; nothing where they fit. */
  nominal?: number;
  least?: number;
  /** The tokens it would take for the others to be true. */
  tokens: Interval;
  /** The link of the calculator with all of them. */
  search: string;
}
