/** The questions that a run can be missed in: its time from its own rate, or from size and chip alone. */
export type MissQuestion = 'arithmetic' | 'guess';

/**
 * The reasons that have a text, and what they explain: too `few` hours computed, too `many`, or `either`. Free text in
 * the table explains either way in both questions.
 */
const reasons = {
  downtime: { arithmetic: 'few', guess: 'few' },
  'no downtime': { guess: 'many' },
  recomputation: { guess: 'few' },
  'long context': { arithmetic: 'few', guess: 'few' },
  'lower-bound tokens': { arithmetic: 'few', guess: 'few' },
  'uncertain tokens': { arithmetic: 'either', guess: 'either' },
  rounded: { arithmetic: 'either', guess: 'either' },
  'mixture of experts': { guess: 'few' },
  'narrow format': { guess: 'few' },
  'small model': { guess: 'few' },
  'nominal peak': { arithmetic: 'either' },
  'attention counted': { arithmetic: 'few' },
  inconsistent: { arithmetic: 'either', guess: 'either' }
} as const satisfies Record<string, Partial<Record<MissQuestion, 'few' | 'many' | 'either'>>>;

export type MissReason = keyof typeof reasons;

/** Those of a row's reasons that can explain an error of this sign in this question. */
export function reasonsFor(given: readonly string[], question: MissQuestion, error: number): string[] {
  return given.filter((name) => {
    if (!Object.hasOwn(reasons, name)) return true;
    const bearing = (reasons[name as MissReason] as Partial<Record<MissQuestion, string>>)[question];
    return bearing === 'either' || bearing === (error < 0 ? 'few' : 'many');
  });
}
