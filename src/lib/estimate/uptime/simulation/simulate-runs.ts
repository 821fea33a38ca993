import type { Causes } from '../causes';
import { simulateRun } from './simulation';

/** What many simulated runs of the same causes have in common. */
export interface RunSpread {
  /** Elapsed times of the runs that ended, s, shortest first. */
  times: Float64Array;
  /** Runs that were given up. */
  unfinished: number;
  /** Mean time, and the standard error of that mean, s. */
  mean: number;
  error: number;
  /** Mean number of unplanned stops. */
  stops: number;
  /** False where it stopped before the number of runs asked for, having simulated as many events as it may. */
  isComplete: boolean;
}

/** All runs of a simulation together may take so many events. */
const MOST_EVENTS = 20_000_000;

/** So many runs are simulated between two looks at the outside. */
const BATCH = 20;

/**
 * Simulates many runs, in small batches: each step says how many are done, the last value is what came of them. Runs
 * that did not end are counted apart and left out of the times.
 */
export function* simulateRuns(
  causes: Causes,
  work: number,
  { runs, seed }: { runs: number; seed: number }
): Generator<number, RunSpread> {
  const times: number[] = [];
  let [unfinished, stops, events, number] = [0, 0, 0, 0];
  for (; number < runs && events < MOST_EVENTS; number++) {
    const run = simulateRun(causes, work, seed, number);
    events += run.events;
    stops += run.stops;
    if (run.isFinished) times.push(run.time);
    else unfinished++;
    if (number % BATCH === BATCH - 1) yield number + 1;
  }
  const { mean, error } = meanOf(times);
  return {
    times: Float64Array.from(times).sort(),
    unfinished,
    mean,
    error,
    stops: stops / number,
    isComplete: number === runs
  };
}

/** Mean of a sample and its standard error; the error is 0 for a single value. */
function meanOf(values: readonly number[]): { mean: number; error: number } {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value / count, 0);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: count > 1 ? Math.sqrt(squares / (count - 1) / count) : 0 };
}

/** The value below which a share of a sorted sample lies, between two neighbours by proportion: 0.5 is the median. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}
