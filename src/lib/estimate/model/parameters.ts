import { expertLayers, headDim, type Architecture } from './architecture';
import { checkArchitecture } from './architecture-check';

/** Parameters of all the model, and those a token passes through: fewer in a mixture of experts. */
export interface ParameterCount {
  total: number;
  active: number;
}

/**
 * Parameters as a checkpoint has them, embeddings, norms and biases included, without buffers (rotary frequencies)
 * and without MTP modules. Active ones leave out the routed experts that a token does not pass through; the embedding
 * counts in full. Llama 3 70B: 70,553,706,496 of both.
 *
 * @throws RangeError naming the field, as {@link checkArchitecture} says.
 */
export function parameterCount(a: Architecture): ParameterCount {
  checkArchitecture(a);
  const { experts } = a;
  const moe = expertLayers(a);
  const layers =
    a.layers * (attentionWeights(a) + attentionVectors(a) + (a.norms?.layer ?? 2) * a.hidden) +
    (a.layers - moe) * denseBlock(a) +
    moe * sharedBlock(a);
  const outside =
    (a.tied ? 1 : 2) * a.vocab * a.hidden + ((a.positions ?? 0) + (a.norms?.outside ?? 1)) * a.hidden;
  const expert = moe * block(a, experts?.ffn ?? 0);
  return {
    total: layers + outside + expert * (experts?.count ?? 0),
    active: layers + outside + expert * (experts?.active ?? 0)
  };
}

/** Rows of the embedding times its width: a table that is looked up, and of which active parameters are given with and without. */
export const embeddingCount = ({ vocab, hidden }: Architecture): number => vocab * hidden;

/** Weights of the matrices of one layer's attention. */
export function attentionWeights(a: Architecture): number {
  const { hidden, heads, kvHeads, latent } = a;
  if (!latent) return 2 * hidden * headDim(a) * (heads + kvHeads);
  const { queryRank, rank, keyDim, rotaryDim, valueDim } = latent;
  const query = heads * (keyDim + rotaryDim);
  return (
    (queryRank === undefined ? hidden * query : queryRank * (hidden + query)) +
    rank * (hidden + heads * (keyDim + valueDim)) +
    hidden * rotaryDim +
    heads * valueDim * hidden
  );
}

/** Scales of the norms of the latent vectors in one layer; 0 without latent attention. */
export const latentNorms = ({ latent }: Architecture): number =>
  latent ? (latent.queryRank ?? 0) + latent.rank : 0;

/** Weights of a feed-forward block of a given inner width. */
export const blockWeights = ({ hidden, gated }: Architecture, width: number): number =>
  (gated ? 3 : 2) * hidden * width;

/** Biases and scales of one layer's attention. */
function attentionVectors(a: Architecture): number {
  const { heads, kvHeads, hidden, norms, biases } = a;
  return (
    latentNorms(a) +
    (norms?.queryKey ? 2 * headDim(a) : 0) +
    (biases?.qkv ? headDim(a) * (heads + 2 * kvHeads) : 0) +
    (biases?.output ? hidden : 0)
  );
}

/** A feed-forward block with its biases. */
function block(a: Architecture, width: number): number {
  const biases = a.biases?.ffn ? (a.gated ? 2 : 1) * width + a.hidden : 0;
  return blockWeights(a, width) + (width > 0 ? biases : 0);
}

const denseBlock = (a: Architecture): number => block(a, a.ffn);

/** What every token passes through in a layer of experts: the router and the shared experts. */
const sharedBlock = (a: Architecture): number =>
  a.hidden * ((a.experts?.count ?? 0) + (a.experts?.sharedGate ? 1 : 0)) + block(a, a.experts?.shared ?? 0);
