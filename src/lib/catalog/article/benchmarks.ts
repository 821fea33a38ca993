/** A model of the article's comparison. `isNamed`: the article says Llama 3 surpasses it. */
export interface Contestant {
  name: string;
  isNamed: boolean;
  /** The size of Llama 3 that Meta's table has it beside. */
  beside?: 'Llama 3 8B' | 'Llama 3 70B';
  /** Per cent, in the order of `benchmarks`. */
  scores: readonly [mmlu: number, gpqa: number, humanEval: number];
}

export const benchmarks = ['MMLU', 'GPQA', 'HumanEval'] as const;

/**
 * Meta's table of instruct models of 18 April 2024: MMLU 5-shot, GPQA and HumanEval 0-shot. The Llama 3 cells are those of
 * the model card; the table is an image, and those of Gemma, Mistral and Claude are from a single transcription of it.
 */
export const llama3Benchmarks: readonly Contestant[] = [
  { name: 'Llama 3 8B', isNamed: true, scores: [68.4, 34.2, 62.2] },
  { name: 'Llama 3 70B', isNamed: true, scores: [82.0, 39.5, 81.7] }
];

export const rivals: readonly Contestant[] = [
  { name: 'Gemma 7B', isNamed: true, beside: 'Llama 3 8B', scores: [53.3, 21.4, 30.5] },
  { name: 'Mistral 7B', isNamed: true, beside: 'Llama 3 8B', scores: [58.4, 26.3, 36.6] },
  { name: 'Claude 3 Sonnet', isNamed: true, beside: 'Llama 3 70B', scores: [79.0, 38.5, 73.0] },
  { name: 'Gemini Pro 1.5', isNamed: false, beside: 'Llama 3 70B', scores: [81.9, 41.5, 71.9] }
];

/**
 * How many comparisons with the models the article names Llama 3 wins, of how many: of both sizes with each of them, or
 * only of those that Meta's table has side by side.
 */
export function comparisons(pairing: 'every' | 'meta'): { won: number; all: number } {
  const pairs = llama3Benchmarks.flatMap((model) =>
    rivals
      .filter(({ isNamed, beside }) => isNamed && (pairing === 'every' || beside === model.name))
      .flatMap(({ scores }) => scores.map((score, i) => model.scores[i]! > score))
  );
  return { won: pairs.filter(Boolean).length, all: pairs.length };
}
