import { elapsedGpuTime, isLasting } from './elapsed';
import { modelRate } from './rate';
import type { Run } from '../tables/run';
import { standingOf } from './standing';

/** MFU while stepping, as published; or that of a `whole` run, from its hours, stops and repeated steps included. */
export type UtilisationKind = 'step' | 'whole';

/** How far a printed rate and a printed MFU of one row may lie apart before neither is believed. */
export const AGREE = 0.05;

/**
 * Whether a row's rate is a measurement that can be ranked with others: made on hardware, at most the peak, and
 * agreeing with the row's own MFU (two rows of MaxText do not).
 */
export function hasSoundRate(run: Run): boolean {
  if (standingOf(run) !== 'measured') return false;
  const rate = modelRate(run);
  const { mfu, peakFlops } = run;
  if (rate === undefined) return true;
  if (peakFlops !== undefined && rate.value > peakFlops) return false;
  if (rate.basis !== 'printed' || mfu === undefined || peakFlops === undefined) return true;
  return Math.abs((mfu * peakFlops) / rate.value - 1) < AGREE;
}

/** Model FLOP utilisation of the dense peak at the run's precision. Undefined where it does not follow from the row. */
export function utilisationOf(run: Run, measure: UtilisationKind): number | undefined {
  return measure === 'step' ? stepMfu(run) : wholeMfu(run);
}

/** As printed, else from the printed rate, else from tokens per second at 6N. Hardware FLOP do not count. */
export function stepMfu(run: Run): number | undefined {
  if (!hasSoundRate(run)) return undefined;
  if (run.mfu !== undefined) return run.mfu;
  const rate = modelRate(run);
  // Tokens per second that were computed from the hours are no step rate.
  if (rate?.basis === 'tokens' && run.derived.includes('tokens_per_s_per_gpu')) return undefined;
  return rate && run.peakFlops && rate.value / run.peakFlops;
}

/** 6 x parameters x tokens over GPU-hours at peak, of measured runs of a day or more. */
export function wholeMfu(run: Run): number | undefined {
  return standingOf(run) === 'measured' && isLasting(run) ? hoursMfu(run) : undefined;
}

/** The same of any row with hours. At most 1: a row that says more has a figure wrong. */
export function hoursMfu(run: Run): number | undefined {
  const { params, tokens, peakFlops } = run;
  const gpuTime = elapsedGpuTime(run);
  if (!params || !tokens || !peakFlops || !gpuTime) return undefined;
  const mfu = (6 * params * tokens) / (gpuTime * peakFlops);
  return mfu <= 1 ? mfu : undefined;
}
