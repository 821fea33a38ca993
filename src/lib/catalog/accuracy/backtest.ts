import { accuracyOf, type Accuracy } from './accuracy';
import { checkAll, type Check, type NoCheck } from './arithmetic';
import { groupBy } from '../tables/group-by';
import { guessAll, type Guess, type NoGuess } from './guess';
import { errorOf, MISS, type Pair } from '../published/pair';
import type { Run } from '../tables/run';

/** The rows that a question could be put to, and how many it could not be put to, by reason, most frequent first. */
export interface Answers<Found, Reason extends string> {
  found: Found[];
  unusable: [reason: Reason, rows: number][];
}

/** How the calculator fares against the runs: does its arithmetic hold, and how good is a guess without a rate? */
export interface Backtest {
  arithmetic: Answers<Check, NoCheck>;
  /** Without any run of the same organisations. */
  guess: Answers<Guess, NoGuess>;
  /** Without just the run itself. */
  guessAlone: Answers<Guess, NoGuess>;
}

/** Puts both questions to every row. */
export function backtest(runs: readonly Run[]): Backtest {
  return {
    arithmetic: sorted<Check, NoCheck>(checkAll(runs)),
    guess: sorted<Guess, NoGuess>(guessAll(runs, 'family')),
    guessAlone: sorted<Guess, NoGuess>(guessAll(runs, 'alone'))
  };
}

function sorted<Found extends object, Reason extends string>(
  answers: Map<Run, Found | Reason>
): Answers<Found, Reason> {
  const found: Found[] = [];
  const counts = new Map<Reason, number>();
  for (const answer of answers.values()) {
    if (typeof answer === 'string') counts.set(answer, (counts.get(answer) ?? 0) + 1);
    else found.push(answer);
  }
  return { found, unusable: [...counts].sort(([, a], [, b]) => b - a) };
}

/** Accuracy of all pairs and of each group of them, largest first, by a key of theirs. */
export function accuracyBy<P extends Pair>(
  pairs: readonly P[],
  key: (pair: P) => string
): [string, Accuracy][] {
  return [...groupBy(pairs, key)]
    .map(([name, group]): [string, Accuracy] => [name, accuracyOf(group)!])
    .sort(([, a], [, b]) => b.count - a.count);
}

/** Pairs whose error is more than 15 %, largest first. */
export const missesOf = <P extends Pair>(pairs: readonly P[]): P[] =>
  pairs
    .filter((pair) => Math.abs(errorOf(pair)) > MISS)
    .sort(
      (a, b) => Math.abs(Math.log(b.computed / b.published)) - Math.abs(Math.log(a.computed / a.published))
    );
