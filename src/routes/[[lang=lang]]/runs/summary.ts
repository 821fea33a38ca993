import { accuracyOf, type Accuracy } from '$lib/catalog/accuracy/accuracy';
import type { Check } from '$lib/catalog/accuracy/arithmetic';
import { accuracyBy, backtest, missesOf, type Answers } from '$lib/catalog/accuracy/backtest';
import { coverageOf } from '$lib/catalog/accuracy/coverage';
import { findAccelerator } from '$lib/catalog/tables/chips/find-accelerator';
import type { Guess } from '$lib/catalog/accuracy/guess';
import { errorOf, MISS } from '$lib/catalog/published/pair';
import { rangeGroups } from '$lib/catalog/accuracy/range-groups';
import { reasonsFor, type MissQuestion } from '$lib/catalog/published/miss-reason';
import type { Run } from '$lib/catalog/tables/run';
import { standingOf } from '$lib/catalog/published/standing';
import { scatter, type Scatter } from '$lib/chart/catalog/scatter';
import { pairOfCheck, pairOfGuess, type Plotted } from './plotted';

/** A run that is missed, for the list of them. */
export interface Miss {
  id: string;
  name: string;
  error: number;
  reasons: readonly string[];
}

/** One question put to the runs: its chart, and how large the errors are. */
export interface BackTestAnswer {
  chart: Scatter;
  /** Of each kind of figure and of each chip, in that order; of chips the most frequent ones. */
  bySeries: [series: string, accuracy: Accuracy][];
  byChip: [chip: string, accuracy: Accuracy][];
  misses: Miss[];
  /** All misses, also those too many to list. */
  missCount: number;
  unusable: [reason: string, rows: number][];
}

/** Most that a page lists; the table has the rest. */
const LISTED = 60;
const CHIPS = 12;
/** Of fewer runs a median says nothing. */
const TELLING = 3;

/** What the page says of the runs, worked out when the site is built. Plain data. */
export function summarise(runs: readonly Run[]) {
  const { arithmetic, guess, guessAlone } = backtest(runs);
  const lasting = guessAlone.found.filter(({ isLasting }) => isLasting);
  return {
    arithmetic: answerFrom('arithmetic', arithmetic, (check) =>
      pairOfCheck({ ...check, standing: standingOf(check.run) })
    ),
    guess: answerFrom('guess', guess, pairOfGuess),
    /** Accuracy of guesses that know the run's siblings. */
    guessAlone: accuracyOf(lasting),
    coverage: (['step', 'whole'] as const).map((measure) => ({
      measure,
      alone: coverageOf(runs, measure, 'alone'),
      family: coverageOf(runs, measure, 'family')
    })),
    ranges: (['step', 'whole'] as const).flatMap((measure) => rangeGroups(runs, measure))
  };
}

export type Summary = ReturnType<typeof summarise>;

function answerFrom<Found extends Check | Guess>(
  question: MissQuestion,
  { found, unusable }: Answers<Found, string>,
  plot: (found: Found) => Plotted
): BackTestAnswer {
  const pairs = found.map((one) => {
    const group = chipOf(one.run);
    return { ...plot(one), name: one.run.name, run: one.run, group };
  });
  const missed = missesOf(pairs);
  const byChip = accuracyBy(pairs, ({ group }) => group);
  return {
    chart: scatter(pairs, MISS),
    bySeries: accuracyBy(pairs, ({ series }) => series),
    byChip: byChip.filter(([, { count }]) => count >= TELLING).slice(0, CHIPS),
    misses: missed.slice(0, LISTED).map((pair) => {
      const { id, name, missReasons } = pair.run;
      const error = errorOf(pair);
      return { id, name, error, reasons: reasonsFor(missReasons, question, error) };
    }),
    missCount: missed.length,
    unusable
  };
}

const chipOf = (run: Run): string => findAccelerator(run.accelerator)?.generation ?? run.accelerator;
