import type { Amount } from './amount';
import type { Field } from './field';
import type { Note, NoteId } from './note';

/** Notes on what a value says in its field, whichever way it was written: 0.95 per cent, 12.5 GPUs, a model of 70 parameters. */
export function valueNotes({ value, text, scale, unit }: Amount, field: Field): Note[] {
  const notes: Note[] = [];
  const note = (id: NoteId, other: number) => notes.push({ id, typed: text, read: value, other });
  if (value === 0) return notes;
  if (field.percent && !unit && value <= 1) note('fraction', value * 100);
  if (field.dimension === 'rate' && !unit && value >= 1e9) note('flops', value / 1e12);
  if (field.said && !unit && scale === undefined && value < 1e4) note('small', value * field.said);
  if (field.factor && value > 100) note('large', value);
  if (field.whole && !Number.isInteger(value)) note('notWhole', Math.ceil(value));
  return notes;
}
