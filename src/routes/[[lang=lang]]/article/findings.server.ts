import { conflictOf, type Fit } from '$lib/catalog/article/adds-up';
import type { Checked } from '$lib/catalog/article/check';
import { compare } from '$lib/catalog/article/compare';
import { evaluate } from '$lib/catalog/article/expression';
import { exactly } from '$lib/catalog/article/statement';
import { isPoint, quantities, type Interval, type QuantityId } from '$lib/estimate';
import type { PageTexts } from '$lib/i18n';
import type { Figures } from '$lib/ui/figure';
import { say } from './say.server';

/** What is worth knowing before all else, and the claim it is about. */
export interface Finding {
  claim: string;
  text: string;
}

type Words = PageTexts<'article'>['findings'];

/** The findings that the verdicts bear out, three at most. Each is there only as long as the data say so. */
export function findings(
  all: readonly Checked[],
  fits: readonly Fit[],
  figures: Figures,
  words: Words
): Finding[] {
  return [
    farthest(all, figures, words),
    conflict(all, fits, figures, words),
    chip(all, figures, words)
  ].filter((finding) => finding !== undefined);
}

/** The figure that misses by the largest factor. */
function farthest(all: readonly Checked[], figures: Figures, words: Words): Finding | undefined {
  const wrong = all
    .flatMap(({ claim, figures }) => figures.map((figure) => ({ claim, ...figure })))
    .filter(({ verdict, figure }) => verdict === 'wrong' && figure.measure !== 'date')
    .sort((a, b) => b.comparison.nominal - a.comparison.nominal)[0];
  if (!wrong) return undefined;
  const { claim, figure, says, against, comparison } = wrong;
  const [stated, meant] = [says, against].map(({ readings }) => readings[0]!);
  const factor = factorText(figures, comparison.nominal, 4);
  const isTooSmall = says.wide.hi < against.wide.lo;
  const nearest = isTooSmall ? { lo: meant!.lo, hi: Infinity } : { lo: 0, hi: meant!.hi };
  const right = isPoint(meant!) ? meant! : nearest;
  return { claim: claim.id, text: words.wrong(inProse(stated!), inProse(right), factor, isTooSmall) };

  function inProse(interval: Interval): string {
    const { measure, of } = figure;
    if (measure in quantities) return figures.say(measure as QuantityId, interval);
    return say(figures, measure, interval, of?.[figures.numbers.locale]).text;
  }
}

/** The article's rate and uptime against the GPU-hours of the models it is about. */
function conflict(
  all: readonly Checked[],
  fits: readonly Fit[],
  figures: Figures,
  words: Words
): Finding | undefined {
  const torn = fits.filter(({ isReleased, parts }) => isReleased && conflictOf(parts, 'wide'));
  const claim = all.find(({ claim }) => claim.id === 'rate-and-hours');
  if (torn.length === 0 || !claim) return undefined;
  const { parts } = torn[0]!;
  const said = (quantity: 'gpuFlops' | 'gpus' | 'uptime') =>
    inWords(parts.find((part) => part.quantity === quantity)!.states.readings[0]!, quantity);
  const inWords = ({ lo, hi }: Interval, quantity: QuantityId): string => {
    const text = figures.say(quantity, { lo, hi: lo });
    return lo < hi ? words.over(text) : text;
  };
  const factors = torn.map(({ parts }) => factorText(figures, conflictOf(parts, 'nominal')!.factor));
  const models = torn.map(({ label }) => label);
  return {
    claim: claim.claim.id,
    text: words.conflict(said('gpuFlops'), said('gpus'), said('uptime'), models, factors)
  };
}

/** The threefold gain, where models of one size do not show it and the chip does. */
function chip(all: readonly Checked[], figures: Figures, words: Words): Finding | undefined {
  const gain = all.find(({ claim }) => claim.id === 'three-times');
  const { chip, large } = gain?.claim.values ?? {};
  if (gain?.verdict !== 'unsupported' || !chip || !large) return undefined;
  const ofChip = evaluate(chip).readings[0]!.lo;
  if (compare(gain.decisive!.says, exactly(ofChip)).verdict === 'wrong') return undefined;
  const stated = factorText(figures, gain.decisive!.says.readings[0]!.lo);
  const sameSize = factorText(figures, evaluate(large).readings[0]!.lo);
  return { claim: gain.claim.id, text: words.chip(stated, factorText(figures, ofChip), sameSize) };
}

const factorText = (figures: Figures, value: number, digits = 3): string =>
  say(figures, 'factor', { lo: value, hi: value }, '', digits).text;
