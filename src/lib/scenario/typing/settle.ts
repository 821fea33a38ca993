import { readAmount, type Amount } from './amount';
import type { Field } from './field';
import type { Locale } from '$lib/catalog/bilingual';
import type { Note } from './note';
import type { Problem, Reading } from './reading';
import { calendarNotes } from './unit-phrase';
import { valueNotes } from './value-note';

/** The ends that were read; the same amount twice for a single value, and an open end left out. */
export type Ends = { lo: Amount; hi?: Amount } | { lo?: Amount; hi: Amount };

/** Turns the ends read from a text into the interval they mean and the notes on it, or the problem with it. */
export function settle(text: string, { lo, hi }: Ends, field: Field, locale: Locale): Reading {
  const shared = lo && hi && lo !== hi ? shareSuffix(lo, hi, field, locale) : lo;
  const ends = [...new Set([shared, hi])].filter((end) => end !== undefined);
  const problem = ends.map((end) => valueProblem(end, field)).find((found) => found !== undefined);
  if (problem) return { ok: false, problem };
  if (shared && hi && shared.value > hi.value) {
    return { ok: false, problem: { id: 'reversed', typed: text, suggestion: `${hi.text}-${shared.text}` } };
  }
  // Adding 0 turns -0 into 0.
  const interval = { lo: (shared?.value ?? 0) + 0, hi: hi?.value ?? Infinity };
  if (interval.hi === 0 || (interval.lo === 0 && interval.hi === Infinity)) {
    return { ok: false, problem: { id: 'zero', typed: text } };
  }
  const notes = ends.flatMap((end) => [...end.notes, ...valueNotes(end, field)]);
  return { ok: true, interval, notes: firstOfEach([...notes, ...calendarNotes(text)]) };
}

/**
 * The lower end with the suffix and unit of the upper one, where it has none itself and still is the lower: 7-8B is
 * 7B to 8B, 2-3 weeks is 2 weeks to 3 weeks, but 500-1M is 500 to 1M.
 */
function shareSuffix(lo: Amount, hi: Amount, field: Field, locale: Locale): Amount {
  // Both ends of 400 ± 15 are typed as 400.
  if (lo.text === hi.text) return lo;
  const again = readAmount(lo.text, field, locale, hi);
  if ('id' in again || again.value > hi.value) return lo;
  const near = lo.notes.filter(({ id }) => id === 'near');
  if (lo.scale !== undefined || hi.scale === undefined || lo.value === 0)
    return { ...again, notes: [...again.notes, ...near] };
  const note: Note = { id: 'shared', typed: lo.text, read: again.value, other: lo.value };
  return { ...again, notes: [...again.notes, ...near, note] };
}

function valueProblem({ value, text, scale }: Amount, { unit, max, factor }: Field): Problem | undefined {
  if (Number.isNaN(value)) return { id: 'noValue', typed: text };
  if (factor && scale !== undefined) return { id: 'factor', typed: text };
  if (value < 0) return { id: 'negative', typed: text };
  if (!Number.isFinite(value * Math.max(unit.factor, 1))) return { id: 'infinite', typed: text };
  if (value !== 0 && value * Math.min(unit.factor, 1) === 0) return { id: 'zero', typed: text };
  if (max !== undefined && value > max) return { id: 'tooLarge', typed: text, max };
}

const firstOfEach = (notes: Note[]): Note[] =>
  notes.filter((note, index) => notes.findIndex(({ id }) => id === note.id) === index);
