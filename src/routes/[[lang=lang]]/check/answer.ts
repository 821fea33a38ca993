import {
  encodeComparison,
  encodeScenario,
  followingFrom,
  letters,
  scenarioOf,
  measuredBy,
  type Following,
  type Measured,
  type Notice,
  type TextCheck
} from '$lib/scenario';

/** A text checked, with what the page shows of each run beside. */
export interface CheckAnswer {
  check: TextCheck;
  follows: Following[][];
  /** What the log of a trainer measured, of each run that has one. */
  measured: (Measured | undefined)[];
  /** The links that open each run in the calculator. */
  searches: string[];
  /** The link that compares the runs, where there are several. */
  comparison?: string;
}

/** What the page shows of a checked text. */
export function answerOf(check: TextCheck): CheckAnswer {
  const scenarios = check.runs.map(({ run }) => scenarioOf(run));
  const compared = scenarios.filter((_, i) => !check.runs[i]!.run.isTotal).slice(0, letters.length);
  return {
    check,
    follows: check.runs.map(({ run, verdict }) =>
      verdict.agreement === 'conflict' ? [] : followingFrom(run)
    ),
    measured: check.runs.map(({ run }) => measuredBy(run)),
    searches: scenarios.map(encodeScenario),
    ...(compared.length > 1 && {
      comparison: encodeComparison({
        runs: compared.map((scenario) => ({ scenario })),
        base: 0,
        measure: 'useful'
      })
    })
  };
}

/** What is asked of the reader of texts in its worker. */
export type CheckRequest = { id: number } & (
  | { text: string; language?: 'en' | 'de' }
  | { reading: TextCheck['reading'] }
  | { search: string }
  | { html: string }
);

/** What it answers. */
export type CheckReply = { id: number } & (
  { answer: CheckAnswer; notices?: Notice[]; isGlued?: boolean } | { plain: string }
);
