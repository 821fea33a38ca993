import { isPoint, type QuantityId, type Solution } from '$lib/estimate';
import {
  changedFromModel,
  chipIn,
  isAtMost,
  isTied,
  modelIn,
  type RoundedSolution,
  type Scenario
} from '$lib/scenario';
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

/**
 * A figure as the sentence has it: GPUs by the name of their chip, "16,000 H100 SXM", parameters by that of the model, an
 * answer that rests on the article's "over 400 TFLOPS" as "at most 12.0 days".
 */
export function sayInSentence(
  id: QuantityId,
  scenario: Scenario,
  solution: Pick<Solution, 'values' | 'elasticities'>,
  figures: Figures
): string {
  const interval = solution.values[id]!;
  const model = id === 'params' ? modelInSentence(scenario) : undefined;
  const said = model ?? figures.say(id, interval, id === 'gpus' ? chipIn(scenario)?.name : undefined);
  const isBound = id === scenario.solveFor && isPoint(interval) && isAtMost(scenario, solution);
  return isBound ? figures.texts.range.atMost(said) : said;
}

/** What is said in place of the answer where all figures are kept, and can be checked against each other: they agree. */
export function agreement(
  { keep, given }: Pick<Scenario, 'keep' | 'given'>,
  { rounded }: Pick<RoundedSolution, 'rounded'>,
  { headline }: Figures['texts']
): string | undefined {
  if (!keep) return undefined;
  return rounded.length > 0 ? headline.rounded : isTied(given) ? headline.agree : undefined;
}

/** The sentence that answers, or that says how far apart the figures are. */
export function sentence(scenario: Scenario, solution: RoundedSolution, figures: Figures): string {
  const conflict = solution.conflicts[0];
  const { texts } = figures;
  if (conflict) return texts.headline.conflict.replace('{factor}', figures.factor(conflict.factor));
  const agrees = agreement(scenario, solution, texts);
  if (agrees) return agrees;
  return sentenceParts(scenario, solution, texts)
    .map((part, i) => (i % 2 === 0 ? part : sayInSentence(part as QuantityId, scenario, solution, figures)))
    .join('');
}
