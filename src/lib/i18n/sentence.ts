import type { Interval, QuantityId, Solution } from '$lib/estimate';
import { changedFromModel, chipIn, modelIn, type Scenario } from '$lib/scenario';
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

/** The name that stands for the parameters: the model's, unless they are asked for or were changed by hand. */
export const modelInSentence = (scenario: Scenario): string | undefined =>
  scenario.given.params && !changedFromModel(scenario).includes('params')
    ? modelIn(scenario)?.name
    : undefined;

/** A figure as the sentence has it: GPUs by the name of their chip, "16,000 H100 SXM", parameters by that of the model. */
export function sayInSentence(
  id: QuantityId,
  interval: Interval,
  scenario: Scenario,
  figures: Figures
): string {
  const model = id === 'params' ? modelInSentence(scenario) : undefined;
  return model ?? figures.say(id, interval, id === 'gpus' ? chipIn(scenario)?.name : undefined);
}

/** The sentence that answers, or that says how far apart the figures are. */
export function sentence(scenario: Scenario, solution: Solution, figures: Figures): string {
  const conflict = solution.conflicts[0];
  const { texts } = figures;
  if (conflict) return texts.headline.conflict.replace('{factor}', figures.factor(conflict.factor));
  return sentenceParts(scenario, solution, texts)
    .map((part, i) =>
      i % 2 === 0
        ? part
        : sayInSentence(part as QuantityId, solution.values[part as QuantityId]!, scenario, figures)
    )
    .join('');
}
