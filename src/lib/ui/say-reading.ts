import type { Note, Problem } from '$lib/scenario';
import type { Figures } from './figure';

/** A note on how a typed text was read, in words. */
export function sayNote({ id, typed, read, other }: Note, figures: Figures): string {
  return figures.texts.reading.notes[id]({
    typed,
    read: amount(read, figures),
    other: amount(other, figures)
  });
}

/** Why a typed text could not be read, in words. */
export function sayProblem(problem: Problem, figures: Figures): string {
  const { problems, dimensions } = figures.texts.reading;
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
