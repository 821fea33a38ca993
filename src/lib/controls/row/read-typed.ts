import { modelById } from '$lib/catalog';
import { parameterCount, point, type QuantityId } from '$lib/estimate';
import { loadTexts, type Texts } from '$lib/i18n';
import { fromUnit, type Note, type Problem, type ReadModel } from '$lib/scenario';
import { fields, read, readExpression } from '$lib/scenario/typing/typed';
import type { Language } from '$lib/i18n/context';
import type { Figures } from '$lib/i18n/figure';
import type { Typed } from './number-form';

/** The notes that say how the text was read. */
const saysReading = new Set<Note['id']>(['fraction', 'flops', 'small']);

/** Reads a text typed for a quantity, in the language of the page. An entry of its own, loaded when a field is entered. */
export async function readTyped(text: string, id: QuantityId, language: Language): Promise<Typed> {
  const { figures, locale, texts } = language;
  const words = await loadTexts('typing', locale);
  const quick = read(text, fields[id], locale);
  const reading = quick === 'expression' ? await readExpression(text, fields[id], locale) : quick;
  if (!reading.ok) return { lines: [sayProblem(reading.problem, words, figures)] };
  const { lo, hi } = reading.interval;
  const interval = { lo: fromUnit(id, lo), hi: fromUnit(id, hi) };
  const { model } = reading;
  const value = { interval, ...(model && { model }) };
  const notes = reading.notes.map((note) => sayNote(note, words, figures));
  const isSaid = reading.notes.some((note) => saysReading.has(note.id));
  const said = figures.say(id, interval);
  const whole = model && sayModel(model, said, words, figures);
  return { value, lines: isSaid ? notes : [whole ?? texts.rows.understood(said), ...notes] };
}

/** What was read of a model in words. */
function sayModel(model: ReadModel, active: string, { sizes }: Texts<'typing'>, figures: Figures): string {
  if ('total' in model) return sizes.both(active, figures.say('params', point(model.total)));
  const { name, architecture } = modelById(model.id)!;
  return sizes.model(name, active, figures.say('params', point(parameterCount(architecture).total)));
}

/** A note in words. */
export function sayNote(
  { id, typed, read, other }: Note,
  { notes }: Texts<'typing'>,
  figures: Figures
): string {
  return notes[id]({ typed, read: amount(read, figures), other: amount(other, figures) });
}

/** A problem in words. */
export function sayProblem(
  problem: Problem,
  { problems, dimensions }: Texts<'typing'>,
  figures: Figures
): string {
  const max = 'max' in problem ? amount(problem.max, figures) : '';
  const suggestion = 'suggestion' in problem ? problem.suggestion : '';
  const [found, wanted] =
    problem.id === 'dimension' ? [dimensions[problem.found], dimensions[problem.wanted]] : ['', ''];
  return problems[problem.id]({ typed: problem.typed, max, suggestion, found, wanted });
}

function amount(value: number, { numbers }: Figures): string {
  const { text, suffix } = numbers.scaled(value, 6);
  return text + suffix;
}
