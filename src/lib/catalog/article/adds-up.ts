import { solve, type Conflict, type Interval, type QuantityId, type Solution } from '$lib/estimate';
import { article, published, type RunFigures } from './figures';
import { exactly, type Statement } from './statement';

/** A figure among those that are to be true together. */
export interface FitFigure {
  quantity: QuantityId;
  states: Statement;
  /** Who says it: the article, the model's card, or the rule FLOP are counted by. */
  from: 'article' | 'card' | 'rule';
  /** The id of the article's figure. */
  figure?: string;
  /** Whether the model's card says it too, which then is not in question. */
  isOnCard?: boolean;
}

/** The article's figures of the training beside the published GPU-hours of one model. */
export interface FigureFit {
  /** In the catalogue of runs. */
  run: string;
  label: string;
  /** Whether the article is about it; the 405B was still training. */
  isReleased: boolean;
  figures: FitFigure[];
}

const released = (run: string, label: string): FigureFit => ({
  run,
  label,
  isReleased: true,
  // The card: "15T+".
  figures: figuresOf(published(run), {
    states: article.tokens.states,
    from: 'article',
    figure: 'training-tokens-15t',
    isOnCard: true
  })
});

/** The models that the article's rate and uptime are held against. */
export function fits(): FigureFit[] {
  const run = 'Llama 3.1 405B';
  const card = published(run);
  const figures = figuresOf(card, { states: card.tokens.states, from: 'card' });
  return [
    released('Llama 3 8B', '8B'),
    released('Llama 3 70B', '70B'),
    { run, label: '405B', isReleased: false, figures }
  ];
}

function figuresOf({ params, gpuTime }: RunFigures, tokens: Omit<FitFigure, 'quantity'>): FitFigure[] {
  return [
    { quantity: 'params', states: params.states, from: 'card' },
    { quantity: 'tokens', ...tokens },
    { quantity: 'attention', states: exactly(1), from: 'rule' },
    { quantity: 'gpus', states: article.gpus.states, from: 'article', figure: 'cluster-16000' },
    { quantity: 'gpuFlops', states: article.gpuFlops.states, from: 'article', figure: 'tflops-400' },
    { quantity: 'uptime', states: article.uptime.states, from: 'article', figure: 'effective-95-percent' },
    { quantity: 'gpuTime', states: gpuTime.states, from: 'card' }
  ];
}

type Reading = 'nominal' | 'wide';

/** The figures as givens, to the letter or with all rounding granted. */
export const givenOf = (
  figures: readonly FitFigure[],
  reading: Reading
): Partial<Record<QuantityId, Interval>> =>
  Object.fromEntries(
    figures.map(({ quantity, states }) => [quantity, reading === 'wide' ? states.wide : states.readings[0]!])
  );

/** The smallest conflict among the figures, if they cannot all be true. */
export const conflictOf = (figures: readonly FitFigure[], reading: Reading): Conflict | undefined =>
  solve(givenOf(figures, reading)).conflicts[0];

/** What the figures say without the one of a quantity. */
export const without = (
  id: QuantityId,
  figures: readonly FitFigure[],
  reading: Reading = 'nominal'
): Solution['values'] =>
  solve(
    givenOf(
      figures.filter(({ quantity }) => quantity !== id),
      reading
    )
  ).values;

/** How many contradictions there are: conflicts of several models over the same figures of the article are one. */
export function contradictions(all: readonly FigureFit[] = fits()): number {
  const clashing = all
    .filter(({ isReleased }) => isReleased)
    .map(({ figures }) => clashingFigures(figures).map(({ figure }) => figure))
    .filter((figures) => figures.length > 0);
  return new Set(clashing.map((figures) => figures.join())).size;
}

/** The article's figures in a model's conflict; those that its card states too are not in question. */
function clashingFigures(figures: readonly FitFigure[]): FitFigure[] {
  const { givens = [] } = conflictOf(figures, 'wide') ?? {};
  return figures.filter(({ quantity, figure, isOnCard }) => figure && !isOnCard && givens.includes(quantity));
}

/**
 * The article's figures that cannot be true together of a released model, whatever was rounded, and what the others
 * leave of each where they leave most.
 */
export function figuresInConflict(all: readonly FigureFit[] = fits()): Map<string, Statement> {
  const left = new Map<string, Statement>();
  for (const { figures } of all.filter(({ isReleased }) => isReleased)) {
    for (const { quantity, figure = '' } of clashingFigures(figures)) {
      const one: Statement = {
        readings: [without(quantity, figures)[quantity]!],
        wide: without(quantity, figures, 'wide')[quantity]!
      };
      const other = left.get(figure);
      if (!other || one.wide.hi > other.wide.hi) left.set(figure, one);
    }
  }
  return left;
}
