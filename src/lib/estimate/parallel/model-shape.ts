import { expertLayers, headDim, type Architecture, type LatentAttention } from '../model/architecture';
import { attentionWeights, blockWeights } from '../model/parameters';

/** An architecture in the sizes that a step's time and memory are made of. Widths and weights are of one layer, whole. */
export interface Shape {
  architecture: Architecture;
  layers: number;
  hidden: number;
  vocab: number;
  gated: boolean;
  heads: number;
  latent: LatentAttention | undefined;
  /** Layers with a mixture of experts, and without. */
  expertLayers: number;
  denseLayers: number;
  /** Width of all queries, of all keys (and as much again of values), and of what attention puts out. */
  query: number;
  key: number;
  value: number;
  /** Width of a head in scores and in weighted sums, both together, over all heads. */
  core: number;
  /** Of a head, as far as it decides how well attention fills the chip. */
  headWidth: number;
  attentionWeights: number;
  /** Of a dense block. */
  ffn: number;
  ffnWeights: number;
  experts: number;
  activeExperts: number;
  expertFfn: number;
  expertWeights: number;
  /** Inner width of what every token passes through beside the routed experts; 0 where there is nothing. */
  sharedFfn: number;
  sharedWeights: number;
  /** Tables of the embedding and the logits: 1 where they are one. */
  vocabTables: number;
  predictors: number;
}

const known = new WeakMap<Architecture, Shape>();

/** The sizes of an architecture, worked out once. */
export function modelShape(architecture: Architecture): Shape {
  const found = known.get(architecture);
  if (found) return found;
  const shape = measured(architecture);
  known.set(architecture, shape);
  return shape;
}

function measured(a: Architecture): Shape {
  const { latent, experts, layers, hidden, heads } = a;
  const width = headDim(a);
  const mixed = expertLayers(a);
  const keyWidth = latent ? latent.keyDim + latent.rotaryDim : width;
  const valueWidth = latent ? latent.valueDim : width;
  const shared = experts?.shared ?? 0;
  return {
    architecture: a,
    layers,
    hidden,
    vocab: a.vocab,
    gated: a.gated,
    heads,
    latent,
    expertLayers: mixed,
    denseLayers: layers - mixed,
    query: heads * keyWidth,
    key: latent ? (heads * (keyWidth + valueWidth)) / 2 : a.kvHeads * width,
    value: heads * valueWidth,
    core: heads * (keyWidth + valueWidth),
    headWidth: latent ? 128 : width,
    attentionWeights: attentionWeights(a),
    ffn: a.ffn,
    ffnWeights: blockWeights(a, a.ffn),
    experts: experts?.count ?? 0,
    activeExperts: experts?.active ?? 0,
    expertFfn: experts?.ffn ?? 0,
    expertWeights: blockWeights(a, experts?.ffn ?? 0),
    sharedFfn: shared,
    sharedWeights: blockWeights(a, shared),
    vocabTables: a.tied ? 1 : 2,
    predictors: a.predictors ?? 0
  };
}

/** Keys a token attends to, the mean over all layers, with a causal mask. */
export function attendedKeys({ architecture: { window, layers } }: Shape, sequence: number): number {
  const all = sequence / 2;
  if (!window) return all;
  const share = window.layers / layers;
  return share * Math.min(window.tokens, all) + (1 - share) * all;
}
