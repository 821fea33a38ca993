import type { Locale } from '$lib/catalog/bilingual';
import type { Note } from './note';

/** A number as locale-free text (`1234.5e6`), and the other way to read it if there is one. */
export interface NumberText {
  text: string;
  note?: Note;
}

/** Groups of three with one mark, and a decimal part after the other: 1.234,5 and 1,234.5 alike, 16'000, 16 000,5. */
const grouped = /^\d{1,3}(?:([.,' ])\d{3}(?:\1\d{3})*)(?:(?!\1)[.,](\d*))?$/;

const oneMark = /^(\d*)([.,])(\d*)$/;

/** What only looks like a group of thousands: 16.000 but not 0.125. */
const looksGrouped = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads digits with group and decimal marks and an exponent. A single mark before three digits groups if it is the
 * locale's group mark, else it is decimal: `numberText('16.000', 'de')` is 16000 with a note that English reads 16.
 * Marks that leave no doubt are read in either language. Undefined if the marks make no number.
 */
export function numberText(typed: string, locale: Locale): NumberText | undefined {
  const [mantissa = '', exponent = '0'] = typed.split(/e/i);
  const reading = mantissaText(mantissa, locale);
  return reading && { ...reading, text: `${reading.text}e${exponent}` };
}

function mantissaText(typed: string, locale: Locale): NumberText | undefined {
  if (/^\d+$/.test(typed)) return { text: typed };
  const [, whole, mark, fraction] = oneMark.exec(typed) ?? [];
  if (whole !== undefined && fraction !== undefined && whole + fraction) {
    const decimal = `${whole || 0}.${fraction || 0}`;
    const joined = whole + fraction;
    const ownDecimal = mark === (locale === 'de' ? ',' : '.');
    if (looksGrouped.test(typed)) {
      if (ownDecimal) return { text: decimal, note: note('decimal', typed, decimal, joined) };
      return locale === 'de'
        ? { text: joined, note: note('grouped', typed, joined, decimal) }
        : { text: joined };
    }
    if (ownDecimal || locale === 'de' || !fraction) return { text: decimal };
    return { text: decimal, note: note('comma', typed, decimal, joined) };
  }
  const [all, , tail] = grouped.exec(typed) ?? [];
  if (all === undefined) return;
  const digits = all.slice(0, all.length - (tail === undefined ? 0 : tail.length + 1)).replace(/\D/g, '');
  return { text: tail ? `${digits}.${tail}` : digits };
}

const note = (id: Note['id'], typed: string, read: string, other: string): Note => ({
  id,
  typed,
  read: Number(read),
  other: Number(other)
});
