import { expertLayers, headDim, type Architecture } from './architecture';
import { checkArchitecture } from './architecture-check';
import { attentionWeights, blockWeights, latentNorms, parameterCount } from './parameters';

/**
 * How training FLOP are counted; a multiplication and an addition are two, the backward pass twice the forward one.
 *
 * - `six-n`: 6 for each active parameter, embeddings included (Kaplan et al. 2020, arXiv:2001.08361, section 2.1, leave
 *   the embeddings out). Attention between tokens is not counted.
 * - `palm`: 6N + 12LHQT, the same and every token's attention to every other (Chowdhery et al. 2022, arXiv:2204.02311,
 *   appendix B).
 * - `megatron`: the matrices a token is multiplied with, the logits among them and the embedding not, and attention to
 *   what lies before it (Megatron-LM's own count, after the appendix of Narayanan et al. 2021, arXiv:2104.04473).
 * - `full-mask`: the same with every token attending to every other: Megatron's own until 2024, equation 3 of Narayanan
 *   et al. 2021 less the recomputation, and equation 7 of Korthikanti et al. 2022 (arXiv:2205.05198).
 */
export const conventions = ['six-n', 'palm', 'megatron', 'full-mask'] as const;

export type Convention = (typeof conventions)[number];

/** What of the forward pass is done again in the backward pass to save memory: nothing, the attention, or every layer. */
export const recomputations = ['none', 'selective', 'full'] as const;

export type Recomputation = (typeof recomputations)[number];

/** FLOP for one token, in parts that make the whole. */
export interface FlopParts {
  /** Products with weights; of `six-n` and `palm` all parameters. */
  weights: number;
  /** Scores and weighted sums of attention: the part that grows with the sequence. */
  attention: number;
  /** The output matrix, where the convention counts it apart. */
  logits: number;
}

/**
 * Model FLOP to train on one token: `flopPerToken(llama3at70B, 8192, 'megatron')` is 449.2e9.
 *
 * @param sequence Tokens of a training sequence.
 * @throws RangeError naming the field, where the architecture or the sequence is impossible.
 */
export function flopPerToken(a: Architecture, sequence: number, convention: Convention): number {
  return flopOf(flopParts(a, sequence, convention));
}

/** The same in parts. */
export function flopParts(a: Architecture, sequence: number, convention: Convention): FlopParts {
  checkArchitecture(a);
  if (!(sequence >= 1 && sequence <= 1e12))
    throw new RangeError(`sequence is ${sequence}; it must be at least 1`);
  switch (convention) {
    case 'six-n':
      return { weights: 6 * parameterCount(a).active, attention: 0, logits: 0 };
    case 'palm':
      return { weights: 6 * parameterCount(a).active, attention: attentionToAll(a, sequence), logits: 0 };
    case 'megatron':
      return megatron(a, sequence);
    case 'full-mask':
      return { ...megatron(a, sequence), attention: attentionToAll(a, sequence) };
  }
}

/** Parts of the FLOP the hardware does, where `parts` are those of the model. See {@link hardwareFlopPerToken}. */
export function recomputed({ weights, attention, logits }: FlopParts, how: Recomputation): FlopParts {
  if (how === 'selective') return { weights, attention: 2 * attention, logits };
  if (how === 'full') return { weights: (4 / 3) * weights, attention: (4 / 3) * attention, logits };
  return { weights, attention, logits };
}

/** The parts together. */
export const flopOf = ({ weights, attention, logits }: FlopParts): number => weights + attention + logits;

/**
 * FLOP the hardware does for one token, what is computed again included: HFU counts these where MFU counts
 * {@link flopPerToken}. Full recomputation repeats the forward pass of every layer, a third more, but not the logits:
 * 8N for 6N, and equation 3 of Narayanan et al. 2021. Selective recomputation is counted as Korthikanti et al. 2022
 * (arXiv:2205.05198, equation 8) do, attention twice; their HFU are of that count. One more forward pass of it would
 * be a third more.
 *
 * @throws RangeError as {@link flopPerToken}.
 */
export function hardwareFlopPerToken(
  a: Architecture,
  sequence: number,
  convention: Convention,
  recomputation: Recomputation
): number {
  return flopOf(recomputed(flopParts(a, sequence, convention), recomputation));
}

/**
 * The factor the calculator takes, FLOP per token over 6 x active parameters: 1 for `six-n`. Below 1 where a
 * convention leaves out the embedding and the sequence is short.
 *
 * @throws RangeError as {@link flopPerToken}.
 */
export function attentionFactor(
  a: Architecture,
  sequence: number,
  convention: Convention,
  recomputation: Recomputation = 'none'
): number {
  return hardwareFlopPerToken(a, sequence, convention, recomputation) / (6 * parameterCount(a).active);
}

/**
 * The sequence at which FLOP per token are `factor` x 6 x active parameters: 1.1 for a tenth more. Infinity where no
 * sequence up to 10^9 does it, 1 where every sequence does.
 */
export function sequenceAt(a: Architecture, convention: Convention, factor: number): number {
  let [below, above] = [1, 1e9];
  if (attentionFactor(a, below, convention) >= factor) return below;
  if (attentionFactor(a, above, convention) < factor) return Infinity;
  while (above / below > 1 + 1e-9) {
    const middle = Math.sqrt(below * above);
    if (attentionFactor(a, middle, convention) < factor) below = middle;
    else above = middle;
  }
  return above;
}

/** As `num_floating_point_operations` of Megatron-LM: no router, no biases, the norms of latents as if matrices. */
function megatron(a: Architecture, sequence: number): FlopParts {
  const { experts, predictors = 0, hidden, layers, vocab } = a;
  const moe = expertLayers(a);
  // A module of MTP is like the last layer.
  const [moreDense, moreMoe] = experts ? [0, predictors] : [predictors, 0];
  const routed = experts ? experts.active * experts.ffn + (experts.shared ?? 0) : 0;
  return {
    weights:
      6 *
      ((layers + predictors) * (attentionWeights(a) + latentNorms(a)) +
        (layers - moe + moreDense) * blockWeights(a, a.ffn) +
        (moe + moreMoe) * blockWeights(a, routed) +
        predictors * (3 * hidden + 2 * hidden * hidden)),
    attention: attention(a, attendedBefore(a, sequence)),
    logits: 6 * hidden * vocab * (1 + predictors)
  };
}

/** Width of a head in attention itself, the mean of keys and values where they differ. */
export function attentionWidth(a: Architecture): number {
  const { latent } = a;
  return latent ? (latent.keyDim + latent.rotaryDim + latent.valueDim) / 2 : headDim(a);
}

/** FLOP of scores and weighted sums, forward and backward, for tokens that attend to so many in all layers together. */
function attention(a: Architecture, attended: number): number {
  return 12 * a.heads * attentionWidth(a) * attended;
}

/** The same without a causal mask. */
function attentionToAll(a: Architecture, sequence: number): number {
  const { layers, window } = a;
  const windowed = window?.layers ?? 0;
  return attention(
    a,
    (layers - windowed) * sequence + windowed * Math.min(sequence, window?.tokens ?? sequence)
  );
}

/** Tokens a token attends to in all layers together, with a causal mask: half the sequence on average, and nearly all of a window that is short against it. */
function attendedBefore({ layers, window, predictors = 0 }: Architecture, sequence: number): number {
  const windowed = window?.layers ?? 0;
  const tokens = Math.min(sequence, window?.tokens ?? sequence);
  return (
    ((layers + predictors - windowed) * sequence) / 2 + windowed * (tokens - tokens ** 2 / (2 * sequence))
  );
}
