import type { Field } from './field';
import type { UnitProduct } from './measure';
import type { Locale } from '$lib/catalog/bilingual';
import type { Note } from './note';
import type { Problem } from './reading';
import { takeNumber, toDouble } from './typed-number';
import { unitWord } from './unit-word';

/** The functions an expression may call, each of one argument. */
export const functions = new Set(['sqrt']);

/** An expression with locale-free numbers, and placeholders for its units. */
export interface ExpressionSource {
  text: string;
  units: Map<string, UnitProduct>;
  /** Whether a percentage was typed. */
  percent: boolean;
  /** Whether a number was typed that is none. */
  plain: boolean;
  notes: Note[];
}

const word = /^(?:\$|\p{L}[\p{L}\p{N}]*)/u;
const divider = /^(?:per|pro|je)$/i;

/**
 * Rewrites a tidied expression so that none of its words reach mathjs as typed: numbers become plain decimals, units
 * become `u0`, `u1`, ..., and whatever is neither, nor an arithmetic sign, nor `sqrt(`, is a problem.
 * `'7,5 Mrd. * 2 Tage'` in German is `7500000000 * 2 u0`.
 */
export function expressionSource(typed: string, field: Field, locale: Locale): ExpressionSource | Problem {
  const source: ExpressionSource = { text: '', units: new Map(), percent: false, plain: false, notes: [] };
  let at = 0;
  while (at < typed.length) {
    const rest = typed.slice(at);
    const number = takeNumber(rest, field, locale);
    if (typeof number === 'string') return { id: 'unreadable', typed: number };
    if (number) {
      at += number.length;
      const [percent = ''] = /^ ?%/.exec(typed.slice(at)) ?? [];
      at += percent.length;
      source.percent ||= percent !== '';
      source.plain ||= percent === '';
      source.notes.push(...number.notes);
      const value = toDouble(number, (number.scale ?? 0) - (percent ? 2 : 0));
      if (value === Infinity) return { id: 'infinite', typed: rest };
      source.text += ` ${value}`;
      continue;
    }
    const [name] = word.exec(rest) ?? [];
    const piece = name ? wordPiece(name, rest[name.length], source) : /^[-+*/^() ]/.exec(rest)?.[0];
    if (!piece) return { id: 'unreadable', typed: name ?? rest.slice(0, 1) };
    source.text += piece;
    // The hyphen of GPU-h and the full stop of Std. belong to the word.
    at += name ? name.length + (/^(?:-(?=\p{L})|\.(?!\d))/u.test(rest.slice(name.length)) ? 1 : 0) : 1;
  }
  return source;
}

/** What mathjs is given for a word, which for a unit is the name it is listed under; undefined if it knows no such word. */
function wordPiece(name: string, next: string | undefined, { units }: ExpressionSource): string | undefined {
  if (next === '(' && functions.has(name)) return ` ${name}`;
  if (divider.test(name)) return '/';
  const unit = unitWord(name);
  if (!unit) return;
  const placeholder = `u${units.size}`;
  units.set(placeholder, unit);
  return ` ${placeholder}`;
}
