import {
  inCauses,
  isSettledOn,
  measures,
  quantities,
  rangeOf,
  type Cause,
  type Interval,
  type QuantityId
} from '$lib/estimate';
import { closedEnds } from '$lib/i18n/gain-sentence';
import type { ComparisonReport, RunReport } from './report';

/** What a factor of a gain is made of: its formula in symbols, and what is divided by what. */
export interface FactorText {
  symbols: string;
  numbers: string;
}

/** The factor of a run over the base that goes back to some causes: `F_peak` and "989 TFLOPS / 312 TFLOPS". */
export function factorText(
  causes: readonly Cause[],
  run: RunReport,
  { base, measure, language }: ComparisonReport
): FactorText {
  const { numbers } = language.figures;
  const plain = (range: Interval) => closedEnds(range, (value, more) => numbers.plain(value, 3 + more));
  if (causes.includes('tokenizer')) {
    const [over, under] = [run, base].map(({ side }) => (side.text ? plain(side.text) : '?'));
    return { symbols: '', numbers: `${over} / ${under}` };
  }
  const exponents = inCauses(measures[measure].of);
  const ids = causes as readonly QuantityId[];
  const power = (id: QuantityId): number => exponents[id] ?? 1;
  const above = ids.filter((id) => power(id) > 0);
  const below = ids.filter((id) => power(id) < 0);
  const isInverse = above.length === 0;
  const of = Object.fromEntries(ids.map((id) => [id, isInverse ? -power(id) : power(id)]));
  const [over, under] = (isInverse ? [base, run] : [run, base]).map(sayProduct);
  return { symbols: quotient(symbolsOf(above) || '1', symbolsOf(below)), numbers: `${over} / ${under}` };

  /** Each figure with its unit where all are known, else what they make together. */
  function sayProduct({ side }: RunReport): string {
    const { values } = side.solution;
    const isKnown = above.length * below.length === 0 && ids.every((id) => isSettledOn(side, id));
    if (isKnown) return grouped(ids.map((id) => language.figures.say(id, values[id]!)));
    const isOfPeak = ids.join(' ') === 'mfu uptime' && values.usefulFlops && values.peakFlops;
    if (isOfPeak) return `(${ofPeak.map((id) => language.figures.say(id, values[id]!)).join(' / ')})`;
    const range = rangeOf(of, values);
    return range ? plain(range) : '?';
  }
}

/** Utilisation and uptime together are what is useful of the peak. */
const ofPeak = ['usefulFlops', 'peakFlops'] as const;

const symbolsOf = (ids: readonly QuantityId[]): string => ids.map((id) => quantities[id].symbol).join(' · ');

const grouped = (factors: readonly string[]): string =>
  factors.length > 1 ? `(${factors.join(' × ')})` : factors[0]!;

function quotient(over: string, under: string): string {
  if (under === '') return over;
  return `${over} / ${under.includes('·') ? `(${under})` : under}`;
}
