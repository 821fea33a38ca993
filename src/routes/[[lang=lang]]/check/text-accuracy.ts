import type { TextQuantity } from '$lib/scenario';

/** How well a set of labelled texts is read. Shares are of 1. */
export interface SetAccuracy {
  /** Short ones in a language, written for the reader; whole public ones, labelled before it had seen them. */
  set: 'short-en' | 'short-de' | 'whole';
  /** Texts, and figures in them. */
  count: number;
  figures: number;
  /** Of figures read, those that are right; of those there are, the ones read. */
  precision: number;
  recall: number;
  /** Texts with all their figures and nothing more, and those judged right. */
  faultless: number;
  verdict: number;
  conflicts: { found: number; of: number };
  falseAlarms: number;
}

export interface TextAccuracy {
  sets: SetAccuracy[];
  /** The same by what a figure is, those with most first. */
  quantities: { quantity: TextQuantity; count: number; precision: number; recall: number }[];
}
