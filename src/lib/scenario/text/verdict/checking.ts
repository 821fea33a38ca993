import type { Locale } from '$lib/catalog/bilingual';
import { judgingOf, type TextCheck } from './judging';
import type { Known } from './known';
import { readingOf } from '../read/read-text';

/** Reads a text and checks it in slices, as `readingOf`; `known` is what the text is held against. */
export function* checkingOf(paste: string, known: Known, language?: Locale): Generator<undefined, TextCheck> {
  return yield* judgingOf(yield* readingOf(paste, language), known);
}
