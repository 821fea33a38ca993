import { readAmount, type Amount } from './amount';
import type { Field } from './field';
import { hyphenSplits, splitRange } from './range-text';
import type { Locale } from '$lib/catalog/bilingual';
import { readModelSize } from './model-size';
import type { Problem, Reading } from './reading';
import { settle } from './settle';
import { tidy } from './tidy';

/** No amount people type is longer; the cap bounds the work on a hostile text. */
const maxLength = 100;

/**
 * Reads what was typed into a number field: a number or a range, with suffixes and units, as the locale writes them.
 * `read('7,5', fields.time, 'de')` is 7.5 days. In a field of parameters also both sizes of a mixture of experts. `'expression'` if it takes `readExpression` to tell. Never throws.
 */
export function read(text: string, field: Field, locale: Locale): Reading | 'expression' {
  const size = field.dimension === 'parameters' ? readModelSize(text, field, locale) : undefined;
  if (size) return size;
  const reading = readEnds(text, field, locale, (end) => readAmount(end, field, locale));
  const unread = !reading.ok && reading.problem.id === 'unreadable';
  return unread && /\d/.test(text) && /[-+*/^()%]/.test(tidy(text)) ? 'expression' : reading;
}

/**
 * Reads what `read` reads, and ends that are sums and products of amounts: `2*8192`, `7 days + 12 hours`, `1/3`. A bare
 * result is in the field's unit; a percentage counts as a hundredth, and in a field of per cent so does the result.
 * Loads mathjs on first use. Never rejects.
 */
export async function readExpression(text: string, field: Field, locale: Locale): Promise<Reading> {
  const loaded = await import('./expression').catch(() => undefined);
  if (!loaded) return failure({ id: 'unavailable', typed: text });
  return readEnds(text, field, locale, (end) => {
    const plain = readAmount(end, field, locale);
    return isUnreadable(plain) ? loaded.evaluateTyped(end, field, locale) : plain;
  });
}

function readEnds(
  raw: string,
  field: Field,
  locale: Locale,
  readEnd: (text: string) => Amount | Problem
): Reading {
  if (raw.length > maxLength) return failure({ id: 'tooLong', typed: raw.slice(0, 20), max: maxLength });
  const text = tidy(raw);
  if (text === '') return failure({ id: 'empty', typed: '' });
  const isPlain = (end: string) => !isUnreadable(readAmount(end, field, locale));
  const range = splitRange(text) ?? hyphenSplits(text).find(({ lo, hi }) => isPlain(lo) && isPlain(hi));
  if (!range) {
    const amount = readEnd(text);
    return 'id' in amount ? failure(amount) : settle(text, { lo: amount, hi: amount }, field, locale);
  }
  const [lo, hi] = [range.lo, range.hi].map((end) => (end === undefined ? undefined : readEnd(end)));
  if (lo && 'id' in lo) return failure(lo);
  if (hi && 'id' in hi) return failure(hi);
  const ends = lo ? { lo, ...(hi && { hi }) } : hi && { hi };
  return ends ? settle(text, ends, field, locale) : failure({ id: 'empty', typed: text });
}

const isUnreadable = (read: Amount | Problem): boolean => 'id' in read && read.id === 'unreadable';

const failure = (problem: Problem): Reading => ({ ok: false, problem });
