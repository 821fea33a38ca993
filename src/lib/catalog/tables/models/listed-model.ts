import type { Architecture } from '$lib/estimate';
import type { ModelNames } from './model-by-name';

/** A model as a list to choose from needs it: what its parameters and FLOP are counted from, without its sources. */
export interface ListedModel extends ModelNames {
  architecture: Architecture;
  /** Tokens per sequence in most of the training. */
  sequence: number;
}
