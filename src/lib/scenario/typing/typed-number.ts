import type { Field } from './field';
import { numberText } from './number-text';
import { numberWord } from './number-word';
import type { Locale } from '$lib/catalog/bilingual';
import type { Note } from './note';
import { unitWord } from './unit-word';

const mantissa = /^(?:\d|[.,]\d)(?:[\d.,']| (?=\d{3}(?!\d)))*(?:e[+-]?\d+)?/i;
const suffix = /^ ?(\p{L}+)(?![\p{L}\p{N}])\.?/u;

/** A number at the start of a text, with the suffix or word that multiplies it. */
export interface TypedNumber {
  /** Locale-free, without the suffix: `'7.5e0'`. */
  text: string;
  /** Power of ten of the suffix, if there is one. */
  scale?: number;
  /** How much of the text it takes up. */
  length: number;
  notes: Note[];
}

/** The double nearest to a typed number, `scale` powers of ten up: 1.1 B is 1.1e9, not 1.1 x 1e9. */
export function toDouble({ text }: TypedNumber, scale: number): number {
  const [digits, exponent] = text.split('e');
  return Number(`${digits}e${Number(exponent) + scale}`);
}

/**
 * Takes a number and its suffix off the start of a tidied text: `takeNumber('7,5 Mrd. Token', tokens, 'de')` is 7.5
 * with scale 9. The piece that cannot be read, as text; undefined if the text does not start with a number.
 */
export function takeNumber(text: string, field: Field, locale: Locale): TypedNumber | string | undefined {
  const [typed] = mantissa.exec(text) ?? [];
  if (!typed) return;
  const reading = numberText(typed, locale);
  if (!reading) return typed;
  const number: TypedNumber = {
    text: reading.text,
    length: typed.length,
    notes: reading.note ? [reading.note] : []
  };
  const [taken = '', word = ''] = suffix.exec(text.slice(typed.length)) ?? [];
  const multiple = isUnitOf(field, word) ? undefined : numberWord(word, locale);
  if (!multiple) return number;
  number.scale = multiple.exponent;
  number.length += taken.length;
  if (multiple.other) {
    const { id, exponent } = multiple.other;
    const read = toDouble(number, multiple.exponent);
    number.notes.push({ id, typed: word, read, other: toDouble(number, exponent) });
  }
  return number;
}

/** T and g are tonnes and grams where mass is meant; m may be minutes or months where time is, so it is refused. */
function isUnitOf(field: Field, word: string): boolean {
  if (field.dimension === 'time' && word === 'm') return true;
  return Boolean(field.unit.powers.kg && unitWord(word)?.powers.kg);
}
