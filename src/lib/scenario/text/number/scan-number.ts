import { numberText } from '../../typing/number-text';
import { numberWord, type NumberWord } from '../../typing/number-word';
import type { Locale } from '$lib/catalog/bilingual';
import type { Note } from '../../typing/note';
import { toDouble } from '../../typing/typed-number';
import type { TextSpan } from '../plain/delimited';
import { isArticle, numberWords, smallNumber } from './small-number';

/** A number in running text, with the letter, word or power of ten that multiplies it. */
export interface ScannedNumber {
  /** In the text that was scanned. */
  from: number;
  to: number;
  value: number;
  /** What one in the last written digit is worth; zeros at the end of a plain integer are no digits. */
  place: number;
  /** The power of ten of its letter or word, if it has one. */
  scale?: number;
  /** How it could be read in the other language, by the typing reader. */
  notes: Note[];
}

/** Where a number can begin: not inside a word or another number. */
const start = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}_^]|\d[.,])|(?<=B-A))(?:\d|[.,]\d|(?:${numberWords.join('|')})(?=[ -]\p{L}))`,
  'giu'
);

/** Longer ones are no figures. */
const LONGEST = 30;

const mantissa =
  /(?:\d{1,3}(?:[ ']\d{3}){1,6}(?!\d)(?:[.,]\d{1,20})?|\d{1,31}(?:[.,]\d{1,20}){0,8}|[.,]\d{1,20})(?:e[+-]?\d{1,3})?(?!\d)/iy;

/** `× 10^25`, `x10^25`, `*10^25`. */
const powerOfTen = / ?[×x*] ?10 ?\^ ?([+-]?\d{1,2})(?!\d)/iy;

/** A bare `10^25`. */
const plainPower = /10 ?\^ ?(\d{1,2})(?!\d)/y;

const suffix = /([ -]?)(\p{L}+)(?![\p{L}\p{N}])\.?/uy;

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** The numbers of a stretch of text in order, read as the locale writes them: words to twelve where a unit follows. */
export function* numbersIn(text: string, { from, to }: TextSpan, locale: Locale): Generator<ScannedNumber> {
  const stretch = text.slice(from, to);
  let next = 0;
  for (const found of stretch.matchAll(start)) {
    const number = found.index < next ? undefined : numberAt(stretch, found, locale);
    if (!number) continue;
    next = number.to;
    yield { ...number, from: number.from + from, to: number.to + from };
  }
}

function numberAt(
  text: string,
  { index, 0: found }: RegExpExecArray,
  locale: Locale
): ScannedNumber | undefined {
  const word = smallNumber(found, locale);
  if (word !== undefined) {
    const end = index + found.length;
    const number = numberOf(`${word}e0`, index, end, [], text, locale);
    return number?.scale === undefined && isArticle(found, text.slice(end, end + 10)) ? undefined : number;
  }
  const power = at(plainPower, text, index);
  if (power) return numberOf(`1e${power[1]}`, index, plainPower.lastIndex, [], text, locale);
  const typed = at(mantissa, text, index)?.[0];
  const reading = typed === undefined || typed.length > LONGEST ? undefined : numberText(typed, locale);
  if (typed === undefined || !reading) return;
  const notes = reading.note ? [reading.note] : [];
  return numberOf(reading.text, index, index + typed.length, notes, text, locale);
}

function numberOf(
  written: string,
  from: number,
  end: number,
  notes: Note[],
  text: string,
  locale: Locale
): ScannedNumber | undefined {
  const { exponent, to, other } = multiplier(text, end, locale);
  const number = { text: written, length: 0, notes: [] };
  const value = toDouble(number, exponent ?? 0);
  if (!(value > 0 && value < Infinity)) return;
  if (other) {
    const { id, exponent: meant } = other;
    notes = [
      ...notes,
      { id, typed: text.slice(end, to).trim(), read: value, other: toDouble(number, meant) }
    ];
  }
  const place = lastPlace(written, exponent !== undefined) * 10 ** (exponent ?? 0);
  return { from, to, value, place, notes, ...(exponent !== undefined && { scale: exponent }) };
}

/** What multiplies a number that ends there. Lower-case letters must follow at once, as in 6.4m; t may be tonnes, so tokens must follow it. */
function multiplier(text: string, end: number, locale: Locale): Partial<NumberWord> & { to: number } {
  const power = at(powerOfTen, text, end);
  if (power) return { exponent: Number(power[1]), to: powerOfTen.lastIndex };
  const [, gap = '', word = ''] = at(suffix, text, end) ?? [];
  const multiple = numberWord(word, locale);
  if (!multiple || !isMultiplier(gap, word, text.slice(end + gap.length + word.length, end + 30)))
    return { to: end };
  const to = end + gap.length + word.length;
  const dot = /^(?:mio|mrd|bio|tsd)$/i.test(word) && text[to] === '.' ? 1 : 0;
  return { ...multiple, to: to + dot };
}

function isMultiplier(gap: string, word: string, rest: string): boolean {
  if (word.length > 1) return word !== 'tn' || gap === '';
  if (/[gG]/.test(word) || gap === '-') return false;
  if (word === 't') return gap === '' && /^ ?[Tt]oken/.test(rest);
  return gap === '' || /[KMBT]/.test(word);
}

/** What one in the last digit of a locale-free number is worth: 0.1 in '2.0e0', 100 in '1300e0'; 1 in 300 billion. */
function lastPlace(written: string, isScaled: boolean): number {
  const [digits = '', exponent = '0'] = written.split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const isPlain = !decimals && !isScaled && Number(exponent) === 0;
  const zeros = isPlain ? /0*$/.exec(whole)![0].length : 0;
  return Number(`1e${zeros - decimals.length + Number(exponent)}`);
}
