import { convert, sameDimension, withoutCounts, type UnitProduct } from './measure';
import { dimensionName } from './dimension';
import type { Field } from './field';
import type { Locale } from '$lib/catalog/bilingual';
import type { Note } from './note';
import type { Problem } from './reading';
import { takeNumber, toDouble } from './typed-number';
import { unitPhrase } from './unit-phrase';

/** One end of a range, or a single value, in the field's unit. */
export interface Amount {
  value: number;
  text: string;
  notes: Note[];
  /** Power of ten of a suffix, if one was typed. */
  scale?: number;
  /** The unit, if one was typed. */
  unit?: UnitProduct;
}

/**
 * The value of something with a unit in the field's unit, with a note where counts were left unsaid: an hour in a field
 * of GPU-hours. `valueIn` gives its value in a unit of the same dimension, else undefined.
 */
export function inFieldUnit(
  text: string,
  field: Field,
  valueIn: (unit: UnitProduct) => number | undefined
): { value: number; notes: Note[] } | Problem {
  const exact = valueIn(field.unit);
  if (exact !== undefined) return { value: exact, notes: [] };
  const uncounted = valueIn(withoutCounts(field.unit));
  if (uncounted !== undefined) {
    const other = uncounted * (field.node ?? 1);
    return {
      value: uncounted,
      notes: field.node ? [{ id: 'node', typed: text, read: uncounted, other }] : []
    };
  }
  const aliased = field.alias && (valueIn(field.alias) ?? valueIn(withoutCounts(field.alias)));
  if (aliased !== undefined) {
    const note: Note = { id: 'flopsWord', typed: text, read: aliased, other: aliased };
    return { value: aliased, notes: field.dimension === 'work' ? [note] : [] };
  }
  const found = dimensionName((unit) => valueIn(unit) !== undefined);
  return { id: 'dimension', typed: text, found, wanted: field.dimension };
}

/**
 * Reads a plain amount: a sign, a number, a suffix and a unit, or a `$` before them. `readAmount('2 weeks', time, 'en')`
 * has the value 14. Scale and unit come from `shared` where none is typed.
 */
export function readAmount(
  text: string,
  field: Field,
  locale: Locale,
  shared: Pick<Amount, 'scale' | 'unit'> = {}
): Amount | Problem {
  const [start = '', sign, dollar] = /^(-?) ?(\$|USD)? ?/.exec(text) ?? [];
  const number = takeNumber(text.slice(start.length), field, locale);
  if (typeof number !== 'object') return unreadable(number ?? text);
  const rest = text.slice(start.length + number.length).trim();
  if (rest === '%' && !field.percent && field.dimension !== 'number') return { id: 'share', typed: text };
  const unit = readUnit(`${dollar ?? ''}${rest}`, field) ?? shared.unit;
  if (typeof unit === 'string') return unreadable(unit);

  const scale = number.scale ?? shared.scale;
  const value = toDouble(number, scale ?? 0) * (sign ? -1 : 1);
  const amount: Amount = { value, text, notes: number.notes };
  if (scale !== undefined) amount.scale = scale;
  if (!unit) return amount;
  const converted = inFieldUnit(text, field, (target) =>
    sameDimension(unit, target) ? convert(value, unit.factor, target.factor) : undefined
  );
  if ('id' in converted) return converted;
  return { ...amount, value: converted.value, unit, notes: [...number.notes, ...converted.notes] };
}

/** The unit typed after a number; a piece that is none, as text; undefined if nothing was typed. */
function readUnit(text: string, field: Field): UnitProduct | string | undefined {
  if (!text) return;
  if (text === '%' && field.percent) return field.unit;
  return unitPhrase(text);
}

const unreadable = (typed: string): Problem => ({ id: 'unreadable', typed });
