import { alternativesTo, type Alternative } from './alternative';
import { implausibleIn, type Implausible } from './implausible';
import { judge, type RunVerdict } from './judge';
import type { Known } from './known';
import type { TextReading } from '../read/read-text';
import type { TextRun } from '../read/text-run';

/** A run of a text and what becomes of its figures together. */
export interface CheckedRun {
  run: TextRun;
  verdict: RunVerdict;
  /** Where they cannot all be true: other readings of one of them by which they can, the likeliest first. To ask before alarming. */
  alternatives: Alternative[];
  /** What is unlike all that has been published. */
  implausible: Implausible[];
}

/** A text's figures and whether those of each run can all be true. */
export interface TextCheck {
  reading: TextReading;
  runs: CheckedRun[];
}

/** Checks what was read, a run a slice: of a text, or as a reader put it right. */
export function* judgingOf(reading: TextReading, known: Known): Generator<undefined, TextCheck> {
  const runs: CheckedRun[] = [];
  for (const run of reading.runs) {
    const verdict = judge(run);
    const others = reading.runs.filter((other) => other !== run);
    const isConflict = verdict.agreement === 'conflict';
    runs.push({
      run,
      verdict,
      alternatives: isConflict ? alternativesTo(run, verdict.figures, others, known) : [],
      implausible: isConflict ? [] : implausibleIn(run, known)
    });
    yield;
  }
  return { reading, runs };
}
