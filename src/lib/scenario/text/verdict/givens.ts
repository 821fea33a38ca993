import { widePrecision } from '../../hardware';
import { domainMax, quantityIds, type Interval, type QuantityId } from '$lib/estimate';
import { trainerPeak } from '../plain/trainer';
import type { TextFigure } from '../read/text-figure';
import type { TextQuantity } from '../pattern/pattern';
import { figureOf, type TextRun } from '../read/text-run';
import { widened } from './widen';

/** What the solver is given of a run. */
export interface Givens {
  given: Partial<Record<QuantityId, Interval>>;
  /** The figures that a given one comes from; none where it is assumed. */
  from: Partial<Record<QuantityId, TextFigure[]>>;
}

/**
 * `written`: to the letter; `wide`: with all that rounding and what is assumed leave open; `stated`: to the letter, without
 * what is assumed of the site.
 */
export type Grant = 'written' | 'wide' | 'stated';

/** FLOP per token over 6 x parameters, of sequences as they are usual. */
const ATTENTION: Interval = { lo: 0.9, hi: 1.15 };

/** Logs of trainers count attention, of long sequences too: a rate of tokens beside one of FLOP tells how. */
const LONG_ATTENTION: Interval = { lo: 0.9, hi: 1.6 };

/** People use 989, 989.4, 990 and 1,000 for one peak. */
export const PEAK = 0.015;

/** From a draw below the stated power to a poor site. */
const PUE: Interval = { lo: 0.5, hi: 1.8 };

/** 5 to 1000 g of CO2 a kWh. */
const GRID: Interval = { lo: 5e-3 / 3.6e6, hi: 1 / 3.6e6 };

const isQuantity = (id: TextQuantity): id is QuantityId => (quantityIds as readonly string[]).includes(id);

/** A run's figures as givens of the solver, with what the text leaves unsaid assumed: attention, the chip's dense peak, PUE and grid. */
export function givensOf(run: TextRun, grant: Grant): Givens {
  const result: Givens = { given: {}, from: {} };
  const put = (id: QuantityId, interval: Interval, figures: TextFigure[]): void => {
    if (result.given[id] || !isPossible(id, interval)) return;
    result.given[id] = interval;
    result.from[id] = figures;
  };
  const ends = (figure: TextFigure): Interval => (grant === 'wide' ? widened(figure) : figure);
  for (const figure of run.figures)
    if (isQuantity(figure.quantity)) put(figure.quantity, plain(ends(figure)), [figure]);
  const [cluster, gpus] = [figureOf(run, 'clusterFlops'), figureOf(run, 'gpus')];
  if (cluster && gpus) put('gpuFlops', over(ends(cluster), ends(gpus)), [cluster, gpus]);
  const [perTrillion, tokens] = [figureOf(run, 'gpuHoursPerTrillion'), figureOf(run, 'tokens')];
  if (perTrillion && tokens) {
    const trillions = { lo: ends(tokens).lo / 1e12, hi: ends(tokens).hi / 1e12 };
    put('gpuTime', times(ends(perTrillion), trillions), [perTrillion, tokens]);
  }
  assume(run, grant, put);
  return result;
}

function assume(
  run: TextRun,
  grant: Grant,
  put: (id: QuantityId, interval: Interval, figures: TextFigure[]) => void
): void {
  const [chip, peak] = [figureOf(run, 'chip'), widePeak(run)];
  const mfu = figureOf(run, 'mfu');
  const counted = mfu?.trainer && trainerPeak[mfu.trainer];
  if (counted) put('peakFlops', { lo: counted, hi: counted }, [mfu]);
  else if (chip && peak) {
    const margin = grant === 'wide' ? PEAK : 0;
    const most = highestPeak(run)!;
    put('peakFlops', { lo: peak * (1 - margin), hi: most * (1 + margin) }, [chip]);
  }
  const hasStepRate = figureOf(run, 'gpuTokenRate') !== undefined;
  if (grant === 'wide') put('attention', hasStepRate ? LONG_ATTENTION : ATTENTION, []);
  else if (!hasStepRate) put('attention', { lo: 1, hi: 1 }, []);
  if (grant === 'stated') return;
  if (figureOf(run, 'gpuPower') && figureOf(run, 'energy', 'carbon')) put('pue', PUE, []);
  if (figureOf(run, 'carbon')) put('carbonIntensity', GRID, []);
}

/** The dense 16-bit peak of the chip that a run names. */
export function widePeak(run: TextRun): number | undefined {
  const listed = figureOf(run, 'chip')?.chip?.listed;
  return listed?.peaks[widePrecision(listed)];
}

/** The highest dense peak of that chip at what the text may train in. */
export function highestPeak(run: TextRun): number | undefined {
  const listed = figureOf(run, 'chip')?.chip?.listed;
  return run.isNarrow && listed ? Math.max(...Object.values(listed.peaks)) : widePeak(run);
}

const plain = ({ lo, hi }: Interval): Interval => ({ lo, hi });

/** Whether the solver takes it: no share above 1, no product of open ends that is nothing. */
const isPossible = (id: QuantityId, { lo, hi }: Interval): boolean =>
  lo >= 0 &&
  lo < Infinity &&
  hi > 0 &&
  !(lo === 0 && hi === Infinity) &&
  !(lo > domainMax(id) || (hi > domainMax(id) && hi !== Infinity));

const times = (a: Interval, b: Interval): Interval => ({ lo: a.lo * b.lo, hi: a.hi * b.hi });

const over = (a: Interval, b: Interval): Interval => ({
  lo: b.hi === Infinity ? 0 : a.lo / b.hi,
  hi: b.lo === 0 ? Infinity : a.hi / b.lo
});
