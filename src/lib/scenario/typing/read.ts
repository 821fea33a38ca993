import { readAmount, type Amount } from './amount';
import type { Field } from './field';
import { fieldWords, type FieldText } from './field-words';
import { hyphenSplits, splitRange } from './range-text';
import type { Locale } from '$lib/catalog/bilingual';
import { readModelSize } from './model-size';
import type { Problem, Reading } from './reading';
import { settle, type Ends } from './settle';
import { plusMinusOf } from './plus-minus';
import { tidy } from './tidy';

/** No amount people type is longer; the cap bounds the work on a hostile text. */
const maxLength = 100;

/** `~400`, `about 400`, `ca. 400`: a number that is said to be near. */
const near =
  /^(?:[~∼≈] ?|(?:about|around|roughly|approximately|approx\.?|ca\.?|circa|etwa|rund|ungefähr)(?=[\s\d$]) ?)/i;

/**
 * Reads what was typed into a number field: a number or a range, with suffixes and units, as the locale writes them.
 * `read('7,5', fields.time, 'de')` is 7.5 days. In a field of parameters also both sizes of a mixture of experts. `'expression'` if it takes `readExpression` to tell. Never throws.
 */
export function read(text: string, field: Field, locale: Locale): Reading | 'expression' {
  const size = field.dimension === 'parameters' ? readModelSize(text, field, locale) : undefined;
  if (size) return size;
  const said = prepared(text, field);
  if ('id' in said) return failure(said);
  const reading = readEnds(said, field, locale, (end) => readAmount(end, field, locale));
  const unread = !reading.ok && reading.problem.id === 'unreadable';
  return unread && /\d/.test(said.text) && /[-+*/^()%]/.test(said.text) ? 'expression' : reading;
}

/**
 * Reads what `read` reads, and ends that are sums and products of amounts: `2*8192`, `7 days + 12 hours`, `1/3`. A bare
 * result is in the field's unit; a percentage counts as a hundredth, and in a field of per cent so does the result.
 * Loads mathjs on first use. Never rejects.
 */
export async function readExpression(text: string, field: Field, locale: Locale): Promise<Reading> {
  const loaded = await import('./expression').catch(() => undefined);
  if (!loaded) return failure({ id: 'unavailable', typed: text });
  const said = prepared(text, field);
  if ('id' in said) return failure(said);
  return readEnds(said, field, locale, (end) => {
    const plain = readAmount(end, field, locale);
    return isUnreadable(plain) ? loaded.evaluateTyped(end, field, locale) : plain;
  });
}

/** The text in one spelling, and what of it only the field explains in plain words. */
function prepared(raw: string, field: Field): FieldText | Problem {
  if (raw.length > maxLength) return { id: 'tooLong', typed: raw.slice(0, 20), max: maxLength };
  const text = tidy(raw);
  return text === '' ? { id: 'empty', typed: '' } : fieldWords(text, field);
}

function readEnds(
  { text, notes }: FieldText,
  field: Field,
  locale: Locale,
  readEnd: (text: string) => Amount | Problem
): Reading {
  const ends =
    plusMinusOf(text, field, locale, readEnd) ??
    endsOf(text, field, locale, (end) => {
      const plain = end.replace(near, '');
      const amount = readEnd(plain);
      if (plain === end || 'id' in amount) return amount;
      const { value } = amount;
      return { ...amount, notes: [...amount.notes, { id: 'near', typed: end, read: value, other: value }] };
    });
  if ('id' in ends) return failure(ends);
  const reading = settle(text, ends, field, locale);
  return reading.ok ? { ...reading, notes: [...notes, ...reading.notes] } : reading;
}

/** The ends of a range, or the one value twice. */
function endsOf(
  text: string,
  field: Field,
  locale: Locale,
  readEnd: (text: string) => Amount | Problem
): Ends | Problem {
  const isPlain = (end: string) => !isUnreadable(readAmount(end.replace(near, ''), field, locale));
  const range = splitRange(text) ?? hyphenSplits(text).find(({ lo, hi }) => isPlain(lo) && isPlain(hi));
  if (!range) {
    const amount = readEnd(text);
    return 'id' in amount ? amount : { lo: amount, hi: amount };
  }
  const [lo, hi] = [range.lo, range.hi].map((end) => (end === undefined ? undefined : readEnd(end)));
  if (lo && 'id' in lo) return lo;
  if (hi && 'id' in hi) return hi;
  return (lo ? { lo, ...(hi && { hi }) } : hi && { hi }) ?? { id: 'empty', typed: text };
}

const isUnreadable = (read: Amount | Problem): boolean => 'id' in read && read.id === 'unreadable';

const failure = (problem: Problem): Reading => ({ ok: false, problem });
