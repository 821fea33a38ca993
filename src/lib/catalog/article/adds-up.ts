import { solve, type Conflict, type Interval, type QuantityId, type Solution } from '$lib/estimate';
import { article, published, type Published } from './figures';
import type { Statement } from './statement';

/** A figure among those that are to be true together. */
export interface Part {
  quantity: QuantityId;
  states: Statement;
  /** Who says it: the article, the model's card, or the rule FLOP are counted by. */
  from: 'article' | 'card' | 'rule';
  /** The claim of the article that states it. */
  figure?: string;
}

/** The article's figures of the training beside the published GPU-hours of one model. */
export interface Fit {
  /** In the catalogue of runs. */
  run: string;
  label: string;
  /** Whether the article is about it; the 405B was still training. */
  isReleased: boolean;
  parts: Part[];
}

const released = (run: string, label: string): Fit => ({
  run,
  label,
  isReleased: true,
  parts: parts(published(run), {
    states: article.tokens.states,
    from: 'article',
    figure: 'training-tokens-15t'
  })
});

/** The models that the article's rate and uptime are held against. */
export function fits(): Fit[] {
  const run = 'Llama 3.1 405B';
  const card = published(run);
  const largest = parts(card, { states: card.tokens.states, from: 'card' });
  return [
    released('Llama 3 8B', '8B'),
    released('Llama 3 70B', '70B'),
    { run, label: '405B', isReleased: false, parts: largest }
  ];
}

function parts({ params, gpuTime }: Published, tokens: Omit<Part, 'quantity'>): Part[] {
  return [
    { quantity: 'params', states: params.states, from: 'card' },
    { quantity: 'tokens', ...tokens },
    { quantity: 'attention', states: ONE, from: 'rule' },
    { quantity: 'gpus', states: article.gpus.states, from: 'article', figure: 'cluster-16000' },
    { quantity: 'gpuFlops', states: article.gpuFlops.states, from: 'article', figure: 'tflops-400' },
    { quantity: 'uptime', states: article.uptime.states, from: 'article', figure: 'effective-95-percent' },
    { quantity: 'gpuTime', states: gpuTime.states, from: 'card' }
  ];
}

const ONE: Statement = { readings: [{ lo: 1, hi: 1 }], wide: { lo: 1, hi: 1 } };

/** The figures as givens, to the letter or with all rounding granted. */
export const givenOf = (
  parts: readonly Part[],
  reading: 'nominal' | 'wide'
): Partial<Record<QuantityId, Interval>> =>
  Object.fromEntries(
    parts.map(({ quantity, states }) => [quantity, reading === 'wide' ? states.wide : states.readings[0]!])
  );

/** The smallest conflict among the figures, if they cannot all be true. */
export const conflictOf = (parts: readonly Part[], reading: 'nominal' | 'wide'): Conflict | undefined =>
  solve(givenOf(parts, reading)).conflicts[0];

/** What follows without the published GPU-hours. */
export const withoutHours = (parts: readonly Part[]): Solution['values'] =>
  solve(
    givenOf(
      parts.filter(({ quantity }) => quantity !== 'gpuTime'),
      'nominal'
    )
  ).values;

/** The article's figures that cannot be true together of a released model, whatever was rounded. */
export function figuresInConflict(all: readonly Fit[] = fits()): Set<string> {
  const found = all
    .filter(({ isReleased }) => isReleased)
    .flatMap(({ parts }) => {
      const { givens = [] } = conflictOf(parts, 'wide') ?? {};
      return parts.filter(({ quantity }) => givens.includes(quantity));
    });
  // The model card confirms the tokens, so it is not they that are in question.
  return new Set(found.flatMap(({ figure }) => (figure && figure !== 'training-tokens-15t' ? [figure] : [])));
}
