import { solve, type Interval } from '$lib/estimate';
import { elapsedGpuTime, isLasting } from '../published/elapsed';
import type { Level } from './group';
import { leaveOut, poolOf, repeatsIn, spreadFor, type Entry, type LeaveOut } from './pool';
import type { Run } from '../tables/run';
import { standingOf } from '../published/standing';
import { traitsOf } from './traits';
import { hoursMfu } from '../published/utilisation';

/** GPU-seconds of a run as guessed from its size, tokens and chip, with the utilisation that other runs achieved. */
export interface Guess {
  run: Run;
  /** Whether it ran for a day or more; shorter ones, benchmarks most of them, are guessed too and told apart. */
  isLasting: boolean;
  /** The group that the utilisation comes from, and how many runs it has. */
  level: Level;
  others: number;
  published: number;
  computed: number;
  /** Holds the published figure half of the time, if the run is like the others. */
  half: Interval;
  /** The same nine times in ten. */
  most: Interval;
}

/** Why a row is not guessed, or the guess not compared. */
export type NoGuess =
  'kind' | 'calculated' | 'repeat' | 'no-size' | 'no-time' | 'no-peak' | 'impossible' | 'too-few';

/**
 * How good is a guess? Size, tokens and peak of the chip are those of the row, attention is not counted, and the
 * utilisation over the whole run is the median of the narrowest group of other runs that has enough of them.
 */
export function guessAll(runs: readonly Run[], which: LeaveOut): Map<Run, Guess | NoGuess> {
  const pool = poolOf(runs, 'whole');
  const repeats = repeatsIn(runs);
  return new Map(runs.map((run) => [run, whyNot(run, repeats) ?? guess(run, leaveOut(run, pool, which))]));
}

function guess(run: Run, others: readonly Entry[]): Guess | NoGuess {
  const group = spreadFor(traitsOf(run), others);
  if (!group) return 'too-few';
  const hours = (mfu: number | Interval): Interval => {
    const { params, tokens, peakFlops } = run;
    return solve({ params, tokens, peakFlops, mfu, attention: 1, uptime: 1 }).values.gpuTime!;
  };
  return {
    run,
    isLasting: isLasting(run),
    level: group.level,
    others: group.runs,
    published: elapsedGpuTime(run)!,
    computed: hours(group.median).lo,
    half: hours(group.half),
    most: hours(group.most)
  };
}

function whyNot(run: Run, repeats: Set<Run>): NoGuess | undefined {
  const standing = standingOf(run);
  if (standing === 'other') return 'kind';
  if (elapsedGpuTime(run) === undefined) return 'no-time';
  if (standing === 'calculated') return 'calculated';
  if (run.params === undefined || run.tokens === undefined) return 'no-size';
  if (run.peakFlops === undefined) return 'no-peak';
  if (repeats.has(run)) return 'repeat';
  return hoursMfu(run) === undefined ? 'impossible' : undefined;
}
