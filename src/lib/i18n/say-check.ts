import type { QuantityId } from '$lib/estimate';
import {
  units,
  type Alternative,
  type CheckedRun,
  type Implausible,
  type Measured,
  type TextFigure,
  type TextQuantity
} from '$lib/scenario';
import type { Texts } from './';
import type { Figures } from './figure';

/** The name of what a figure of a text is. */
export const textQuantityName = (quantity: TextQuantity, words: Texts<'check'>, figures: Figures): string =>
  words.names[quantity] ?? figures.texts.quantities[quantity as QuantityId].name;

/** What a figure of a text says: "15 T", "at least 400 TFLOPS", "H100". */
export function sayTextFigure(
  { quantity, lo, hi, chip }: Pick<TextFigure, 'quantity' | 'lo' | 'hi' | 'chip'>,
  figures: Figures
): string {
  if (quantity === 'chip') return chip?.family ?? '';
  if (quantity in units) return figures.say(quantity as QuantityId, { lo, hi });
  const like = sayLike[quantity];
  if (like) return figures.say(like, { lo, hi });
  const { range } = figures.texts;
  const say = (value: number): string => {
    if (quantity === 'stepTime') return `${figures.numbers.plain(value)}\u00a0s`;
    const { text, suffix } = figures.numbers.scaled(value);
    return text + suffix + (quantity === 'clusterFlops' ? '\u00a0FLOP/s' : '');
  };
  if (lo === 0) return range.atMost(say(hi));
  if (hi === Infinity) return range.atLeast(say(lo));
  return lo === hi ? say(lo) : `${say(lo)}${range.to}${say(hi)}`;
}

/** Quantities of texts that are written as one of the calculator is. */
const sayLike: Partial<Record<TextQuantity, QuantityId>> = {
  totalParams: 'params',
  activeParams: 'params',
  batchTokens: 'tokens',
  hfu: 'mfu',
  gpuHoursPerTrillion: 'gpuTime'
};

/** What is unlike all published runs. */
export function sayImplausible(
  one: Implausible,
  words: Texts<'check'>['implausible'],
  figures: Figures
): string {
  switch (one.kind) {
    case 'utilisation':
      return words.utilisation(figures.say('mfu', one.value), figures.say('mfu', one.published));
    case 'recomputation':
      return words.recomputation(figures.percent(one.value));
    case 'published': {
      const quantity = one.figure.quantity as QuantityId;
      const value = figures.say(quantity, { lo: one.published, hi: one.published });
      const says = words.published(sayTextFigure(one.figure, figures), one.run, value);
      return one.isOfFamily ? `${says} ${words.family}` : says;
    }
  }
}

/** Whether a run's figures can all be true, in a sentence or two. */
export function sayVerdict(
  { verdict }: CheckedRun,
  words: Texts<'check'>['verdict'],
  figures: Figures
): string {
  const { agreement, factor = 1, factorWithinRounding = 1 } = verdict;
  if (agreement === 'conflict')
    return words.conflict(figures.factor(factor), figures.factor(factorWithinRounding));
  return agreement === 'rounding' ? words.rounding(figures.factor(factor)) : words[agreement];
}

/** What a log measured and how its trainer counted, in sentences. */
export function sayMeasured(
  { trainer, rate, peak, chips, mfu, attention }: Measured,
  chip: string,
  words: Texts<'check'>['measured'],
  figures: Figures
): string[] {
  const of = (value: number) => figures.say('peakFlops', { lo: value, hi: value });
  const names = chips.map(({ name, precision }) => `${name} (${precision.toUpperCase()})`);
  return [
    ...(rate ? [words.rate(trainer, figures.say('gpuFlops', rate))] : []),
    ...(peak === undefined
      ? []
      : [`${words.peak(of(peak))}, ${names.length > 0 ? words.chips(names) : words.noChip}.`]),
    ...(mfu ? [words.mfu(figures.say('mfu', mfu), chip)] : []),
    ...(attention === undefined
      ? []
      : [words[attention > 1.01 ? 'attention' : 'plain'](figures.numbers.plain(attention))])
  ];
}

/** Why a figure may be meant otherwise, and what it would say then, behind its words. */
export function sayOtherReading(
  { reading, instead }: Alternative,
  words: Texts<'check'>['asked'],
  figures: Figures
): string {
  const why = words.readings[reading];
  return instead ? `${why}: ${words.would(sayTextFigure(instead, figures))}.` : `${why}.`;
}
