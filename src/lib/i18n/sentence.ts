import type { QuantityId, Solution } from '$lib/estimate';
import type { Scenario } from '$lib/scenario';
import type { Figures } from './figure';

/**
 * The sentence that answers, cut at its figures: words, a quantity, words ... Where a figure of the full sentence is
 * unknown, the name of what is asked and its value; where that is, what is missing.
 */
export function sentenceParts(
  { solveFor }: Pick<Scenario, 'solveFor'>,
  { values }: Pick<Solution, 'values'>,
  texts: Figures['texts']
): string[] {
  const name = texts.quantities[solveFor].name;
  if (!values[solveFor]) return [texts.headline.missing(name)];
  const template = (texts.headline as Record<string, unknown>)[solveFor];
  const pieces = typeof template === 'string' ? template.split(/[{}]/) : [];
  const isComplete = pieces.every((piece, i) => i % 2 === 0 || values[piece as QuantityId]);
  return pieces.length > 0 && isComplete ? pieces : [`${name}: `, solveFor, ''];
}

/** The sentence that answers, or that says how far apart the figures are. */
export function sentence(scenario: Scenario, solution: Solution, figures: Figures): string {
  const conflict = solution.conflicts[0];
  const { texts } = figures;
  if (conflict) return texts.headline.conflict.replace('{factor}', figures.factor(conflict.factor));
  return sentenceParts(scenario, solution, texts)
    .map((part, i) =>
      i % 2 === 0 ? part : figures.say(part as QuantityId, solution.values[part as QuantityId]!)
    )
    .join('');
}
