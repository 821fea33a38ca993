import type { Interval } from '$lib/estimate';

/**
 * Text per token, counted in that of Llama 1 and 2, which share a tokenizer of 32,000 words (arXiv:2307.09288 section
 * 2.2). That of Llama 3 has 128,256 and yields "up to 15% fewer tokens compared to Llama 2"
 * (ai.meta.com/blog/meta-llama-3): of each text at least 85 % as many, so a token holds up to 1/0.85 as much. On a sample of English the tokens went from
 * 3.17 to 3.94 characters (arXiv:2407.21783 section 3.2).
 */
export const textPerToken = {
  llama2: { lo: 1, hi: 1 },
  llama3: { lo: 1, hi: 1 / 0.85 },
  llama3English: { lo: 3.94 / 3.17, hi: 3.94 / 3.17 }
} as const satisfies Record<string, Interval>;
