import { solve, type Given } from '$lib/estimate';
import { elapsedGpuTime } from '../published/elapsed';
import { flopCount, type FlopCount } from '../tables/flop-count';
import { countsRecomputation } from '../published/rate';
import type { Run } from '../tables/run';
import { Siblings } from '../published/siblings';
import { standingOf } from '../published/standing';

/** Two published figures of a run, of which one should follow from the other. Times are GPU-seconds for a token. */
export interface Check {
  run: Run;
  /** The published time: the `hours` (or days) of the whole run, or that of a `step`, printed as tokens per second. */
  time: 'hours' | 'step';
  /** The published rate: FLOP/s as `printed`, `mfu` or `hfu` of the peak, or `tokens` per second. */
  rate: 'printed' | 'mfu' | 'hfu' | 'tokens';
  /** How the rate counts FLOP; absent where it counts tokens. */
  count?: FlopCount;
  published: number;
  /** The time that follows from the rate. */
  computed: number;
}

/** Why a row has no two figures to compare. */
export type NoCheck = 'kind' | 'no-size' | 'no-time' | 'no-rate' | 'derived';

/**
 * Does the arithmetic hold? The published time of a run or a step against the one that its published rate gives, in
 * the row's own way of counting FLOP. One check a row: hours where they are published, from FLOP/s where those are.
 * A figure that was computed from the one it would be checked against checks nothing.
 */
export function checkAll(runs: readonly Run[]): Map<Run, Check | NoCheck> {
  const siblings = new Siblings(runs);
  return new Map(runs.map((run) => [run, checkRun(run, siblings)]));
}

function checkRun(run: Run, siblings: Siblings): Check | NoCheck {
  if (standingOf(run) === 'other') return 'kind';
  if (run.params === undefined) return 'no-size';
  return checkHours(run, siblings) ?? checkStep(run, siblings) ?? whyNot(run);
}

interface Rate {
  rate: Check['rate'];
  given: Given;
  count?: FlopCount;
}

/** The published FLOP/s of a row. */
function flopRate(run: Run, siblings: Siblings): Rate | undefined {
  const { printedFlops, peakFlops, mfu, hfu, derived } = run;
  const count = (recomputes: boolean) => flopCount(run, siblings, recomputes);
  if (printedFlops !== undefined && !derived.includes('reported_tflops_per_gpu'))
    return { rate: 'printed', given: { gpuFlops: printedFlops }, count: count(countsRecomputation(run)) };
  if (peakFlops === undefined) return undefined;
  // As FLOP/s: a recomputing GPU can do more than the peak's worth of a wrong peak, and `mfu` may not pass 1.
  if (mfu !== undefined) return { rate: 'mfu', given: { mfu, peakFlops }, count: count(false) };
  if (hfu !== undefined) return { rate: 'hfu', given: { mfu: hfu, peakFlops }, count: count(true) };
  return undefined;
}

function checkHours(run: Run, siblings: Siblings): Check | undefined {
  const { tokens, derived } = run;
  const gpuTime = elapsedGpuTime(run);
  if (tokens === undefined || gpuTime === undefined) return undefined;
  const rate = flopRate(run, siblings) ?? tokenRate(run, tokens / gpuTime);
  if (!rate) return undefined;
  const uptime = (derived.includes('uptime_or_goodput') ? undefined : run.uptime) ?? 1;
  return check(run, 'hours', rate, uptime, gpuTime / tokens);
}

/** Two figures that agree to more digits than either is printed with are one figure. */
const ONE_FIGURE = 5e-4;

/** Tokens per second, where they are not the tokens of the run over its hours. */
function tokenRate({ gpuTokenRate, derived }: Run, average: number): Rate | undefined {
  if (gpuTokenRate === undefined || derived.includes('tokens_per_s_per_gpu')) return undefined;
  if (Math.abs(gpuTokenRate / average - 1) < ONE_FIGURE) return undefined;
  return { rate: 'tokens', given: { tokenRate: gpuTokenRate, gpus: 1 } };
}

function checkStep(run: Run, siblings: Siblings): Check | undefined {
  const { gpuTokenRate, derived } = run;
  const rate = flopRate(run, siblings);
  if (!rate || gpuTokenRate === undefined || derived.includes('tokens_per_s_per_gpu')) return undefined;
  return check(run, 'step', rate, 1, 1 / gpuTokenRate);
}

function check(
  run: Run,
  time: Check['time'],
  { rate, given, count }: Rate,
  uptime: number,
  published: number
) {
  const attention = count ? { attention: count.factor } : {};
  const { values } = solve({ params: run.params, tokens: 1, uptime, ...attention, ...given });
  const stepping = rate === 'tokens' ? values.time!.lo / uptime : values.gpuTime!.lo;
  return { run, time, rate, count, published, computed: stepping };
}

function whyNot(run: Run): NoCheck {
  const hasTime = elapsedGpuTime(run) !== undefined && run.tokens !== undefined;
  const hasRate = [run.printedFlops, run.mfu, run.hfu].some((figure) => figure !== undefined);
  if (hasTime) return run.gpuTokenRate === undefined ? 'no-rate' : 'derived';
  return hasRate ? 'no-time' : run.gpuTokenRate === undefined ? 'no-rate' : 'no-time';
}
