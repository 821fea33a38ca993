/** A model of the article's comparison. `isNamed`: the article says Llama 3 surpasses it. */
export interface Contestant {
  name: string;
  isNamed: boolean;
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
  { name: 'Gemma 7B', isNamed: true, scores: [53.3, 21.4, 30.5] },
  { name: 'Mistral 7B', isNamed: true, scores: [58.4, 26.3, 36.6] },
  { name: 'Claude 3 Sonnet', isNamed: true, scores: [79.0, 38.5, 73.0] },
  { name: 'Gemini Pro 1.5', isNamed: false, scores: [81.9, 41.5, 71.9] }
];

/** How many of the comparisons that the article speaks of Llama 3 wins, of how many. */
export function comparisons(): { won: number; all: number } {
  const pairs = llama3Benchmarks.flatMap((model) =>
    rivals
      .filter(({ isNamed }) => isNamed)
      .flatMap(({ scores }) => scores.map((score, i) => model.scores[i]! > score))
  );
  return { won: pairs.filter(Boolean).length, all: pairs.length };
}
