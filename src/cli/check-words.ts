import type { Interval, QuantityId } from '$lib/estimate';
import en from '$lib/i18n/en/common';
import type { Figures } from '$lib/i18n/figure';
import type {
  Alternative,
  TextFigure,
  Implausible,
  OtherReading,
  RunVerdict,
  TextQuantity
} from '$lib/scenario';

/** What a text states beside the quantities of the calculator. */
const names: Partial<Record<TextQuantity, string>> = {
  totalParams: 'Parameters in all',
  chip: 'Chip',
  sequence: 'Tokens per sequence',
  batchTokens: 'Tokens per step',
  gpuHoursPerTrillion: 'GPU-seconds per 10¹² tokens',
  clusterFlops: 'FLOP/s of all GPUs',
  hfu: 'HFU',
  steps: 'Steps',
  stepTime: 'Seconds per step'
};

export const quantityName = ({ quantity }: TextFigure): string =>
  names[quantity] ?? en.quantities[quantity as QuantityId].name;

/** What becomes of a run's figures, in a sentence. */
export function verdictText(
  { agreement, factor = 1, factorWithinRounding = 1 }: RunVerdict,
  figures: Figures
): string {
  switch (agreement) {
    case 'agree':
      return 'its figures agree.';
    case 'rounding':
      return `its figures agree within rounding; as written they are ${figures.factor(factor)} apart.`;
    case 'conflict':
      return `its figures cannot all be true. As written they are ${figures.factor(factor)} apart, and ${figures.factor(factorWithinRounding)} with all rounding granted.`;
    case 'free':
      return 'nothing ties its figures together.';
  }
}

const readings: Record<OtherReading, string> = {
  total: 'is of the parameters a token passes through, where the run has those in all',
  active: 'is the parameters in all, and a token passes through fewer',
  cluster: 'is of the whole cluster, not of one GPU',
  sparse: 'counts structured sparsity',
  language: 'is a number of the other language',
  recomputation: 'counts recomputation',
  gpuHours: 'is hours of one GPU where those of all are meant, or the reverse',
  prefix: 'has a prefix slipped by a thousand',
  otherRun: 'belongs to another run of the text'
};

/** A reading of a figure by which all could be true. */
export function otherReadingText(
  { reading, instead }: Alternative,
  words: string,
  say: (id: QuantityId, value: Interval) => string
): string {
  const value =
    instead && instead.quantity in en.quantities ? `: ${say(instead.quantity as QuantityId, instead)}` : '';
  return `“${words}” ${readings[reading]}${value}.`;
}

/** What is unlike all published runs. */
export function implausibleText(one: Implausible, figures: Figures): string {
  switch (one.kind) {
    case 'utilisation':
      return `the figures amount to ${figures.say('mfu', one.value)} of the chip’s dense peak; published runs reach ${figures.say('mfu', one.published)}.`;
    case 'recomputation':
      return `useful work is ${figures.percent(one.value)} of the rate stated, about 6/8: it seems to count recomputation.`;
    case 'published': {
      const quantity = one.figure.quantity as QuantityId;
      const value = figures.say(quantity, { lo: one.published, hi: one.published });
      const family = one.isOfFamily ? ' What is written is the sum of its family.' : '';
      return `${one.run} is published with ${value}.${family}`;
    }
  }
}
