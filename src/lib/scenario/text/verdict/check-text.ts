import type { Locale } from '$lib/catalog/bilingual';
import { checkingOf } from './checking';
import type { TextCheck } from './judging';
import { knownFacts } from './known';

/**
 * Reads a text and checks whether the figures of each training run in it can all be true, by the calculator's solver and
 * within the rounding of the digits they are written with. SI; offsets in `paste`. Never throws.
 */
export function checkText(paste: string, language?: Locale): TextCheck {
  const steps = checkingOf(paste, knownFacts(), language);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
