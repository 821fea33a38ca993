import type { Locale } from '../typing/reading';
import { judge, type Judgement } from './judge';
import { readingOf, type TextReading } from './read-text';
import type { TextRun } from './text-run';

/** A run of a text and whether its figures can all be true. */
export interface CheckedRun {
  run: TextRun;
  judgement: Judgement;
}

export interface TextCheck {
  reading: TextReading;
  runs: CheckedRun[];
}

/** Reads a text and checks whether the figures of each run in it can all be true. */
export function checkText(paste: string, language?: Locale): TextCheck {
  const steps = checkingOf(paste, language);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in slices, as `readingOf`. */
export function* checkingOf(paste: string, language?: Locale): Generator<undefined, TextCheck> {
  const reading = yield* readingOf(paste, language);
  const runs: CheckedRun[] = [];
  for (const run of reading.runs) {
    runs.push({ run, judgement: judge(run) });
    yield;
  }
  return { reading, runs };
}
