import { conflictOf, type FigureFit } from '$lib/catalog/article/adds-up';
import type { Checked } from '$lib/catalog/article/check';
import { compare } from '$lib/catalog/article/compare';
import { evaluateStatement } from '$lib/catalog/article/expression';
import { exactly } from '$lib/catalog/article/statement';
import { isPoint, type Interval, type QuantityId } from '$lib/estimate';
import { sayRatio, sayInProse, type Writer } from './say.server';

const SPACE = '\u00a0';

/** What is worth knowing before all else, and the claim it is about. */
export interface Finding {
  claim: string;
  text: string;
}

/** The findings that the verdicts bear out, three at most. Each is there only as long as the data say so. */
export function findings(all: readonly Checked[], fits: readonly FigureFit[], writer: Writer): Finding[] {
  return [farthest(all, writer), conflict(all, fits, writer), chip(all, writer)].filter(
    (finding) => finding !== undefined
  );
}

/** A figure as the article states it, and as it should be. */
export interface FigureMiss {
  claim: string;
  stated: string;
  meant: string;
  /** Whether there may be more of it, or less, than `meant`. */
  isBound: boolean;
  isTooSmall: boolean;
  factor: string;
}

/** The figure that misses by the largest factor. */
export function farthestMiss(all: readonly Checked[], writer: Writer): FigureMiss | undefined {
  const wrong = all
    .flatMap(({ claim, figures }) => figures.map((figure) => ({ claim, ...figure })))
    .filter(({ verdict, figure }) => verdict === 'wrong' && figure.measure !== 'date')
    .sort((a, b) => b.comparison.nominal - a.comparison.nominal)[0];
  if (!wrong) return undefined;
  const { claim, figure, says, against, comparison } = wrong;
  const isTooSmall = says.wide.hi < against.wide.lo;
  const right = against.readings[0]!;
  const end = { lo: isTooSmall ? right.lo : right.hi, hi: isTooSmall ? right.lo : right.hi };
  const inProse = (interval: Interval) => sayInProse(writer, figure.measure, interval).text;
  return {
    claim: claim.id,
    stated: inProse(says.readings[0]!),
    meant: inProse(end),
    isBound: !isPoint(right),
    isTooSmall,
    factor: writer.figures.numbers.plain(comparison.nominal, 4)
  };
}

/** Both figures of a miss, the unit they share said once: "800 million" and "750 billion tokens". */
export function missInShort({ stated, meant }: FigureMiss): readonly [string, string] {
  const words = stated.split(SPACE);
  const unit = words.at(-1)!;
  return [meant.endsWith(SPACE + unit) ? words.slice(0, -1).join(SPACE) : stated, meant];
}

function farthest(all: readonly Checked[], writer: Writer): Finding | undefined {
  const miss = farthestMiss(all, writer);
  if (!miss) return undefined;
  const { claim, stated, meant, isBound, isTooSmall, factor } = miss;
  const { findings } = writer.words;
  const shown = isBound ? findings.bound(meant, isTooSmall) : meant;
  return { claim, text: findings.wrong(stated, shown, factor, isTooSmall) };
}

/** The article's rate and uptime against the GPU-hours of the models it is about. */
function conflict(all: readonly Checked[], fits: readonly FigureFit[], writer: Writer): Finding | undefined {
  const torn = fits.filter(({ isReleased, figures }) => isReleased && conflictOf(figures, 'wide'));
  const { claim } = named(all, 'rate-and-hours');
  if (torn.length === 0) return undefined;
  const { figures, words } = writer;
  const said = (quantity: QuantityId): string => {
    const { lo, hi } = torn[0]!.figures.find((one) => one.quantity === quantity)!.states.readings[0]!;
    const text = figures.say(quantity, { lo, hi: lo });
    return lo < hi ? words.findings.over(text) : text;
  };
  const factors = torn.map(({ figures: own }) => figures.numbers.plain(conflictOf(own, 'nominal')!.factor));
  const models = torn.map(({ label }) => label);
  return {
    claim: claim.id,
    text: words.findings.conflict(said('gpuFlops'), said('gpus'), said('uptime'), models, factors)
  };
}

/** The threefold gain, where models of one size do not show it and the chip does. */
function chip(all: readonly Checked[], writer: Writer): Finding | undefined {
  const { claim, verdict, decisive } = named(all, 'three-times');
  const [ofChip, large, small] = (['chip', 'large', 'small'] as const).map((name) => {
    const expression = claim.values?.[name];
    if (!expression) throw new TypeError(`${claim.id} has no ${name}`);
    return evaluateStatement(expression).readings[0]!.lo;
  }) as [number, number, number];
  if (verdict !== 'unsupported' || compare(decisive!.says, exactly(ofChip)).verdict === 'wrong')
    return undefined;
  const factor = (value: number) => sayRatio(writer.figures, value);
  const stated = factor(decisive!.says.readings[0]!.lo);
  return {
    claim: claim.id,
    text: writer.words.findings.chip(stated, factor(ofChip), factor(large), factor(small))
  };
}

function named(all: readonly Checked[], id: string): Checked {
  const found = all.find(({ claim }) => claim.id === id);
  if (!found) throw new RangeError(`there is no claim ${id}`);
  return found;
}
