import { combine, type UnitProduct } from './measure';
import type { Note } from './note';
import { unitWord } from './unit-word';

const pieces = /\p{L}[\p{L}\p{N}]*\.?|[^ ]/gu;

const divider = /^(?:\/|per|pro|je)$/i;

const joiner = /^[-*]$/;

/**
 * The unit that words joined by spaces, hyphens, `/` or "per" make; everything after a `/` divides.
 * `unitPhrase('USD/GPU-h')` is USD per GPU and 3600 s. The first piece that is no unit, as text, if there is one.
 */
export function unitPhrase(text: string): UnitProduct | string {
  let measure: UnitProduct = { factor: 1, powers: {} };
  let sign: 1 | -1 = 1;
  let separator = '';
  for (const piece of text.match(pieces) ?? []) {
    if (divider.test(piece) || joiner.test(piece)) {
      if (separator) return piece;
      separator = piece;
      if (divider.test(piece)) sign = -1;
      continue;
    }
    const unit = unitWord(piece.replace('.', ''));
    if (!unit) return piece;
    measure = combine(measure, unit, sign);
    separator = '';
  }
  return separator || measure;
}

const day = 86400;
const ordinaryDays = new Map([
  [365.25 * day, 365],
  [(365.25 / 12) * day, 30]
]);

/** A note for every month and year in a text: mean ones are counted, of 30.4375 and 365.25 days. */
export function calendarNotes(text: string): Note[] {
  return (text.match(pieces) ?? []).flatMap((typed): Note[] => {
    const seconds = unitWord(typed.replace('.', ''))?.factor ?? 0;
    const other = ordinaryDays.get(seconds);
    return other ? [{ id: 'calendar', typed, read: seconds / day, other }] : [];
  });
}
