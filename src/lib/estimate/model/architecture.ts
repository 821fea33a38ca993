/** A decoder-only transformer: what its parameters and FLOP are counted from. All counts. */
export interface Architecture {
  layers: number;
  /** Width of the residual stream. */
  hidden: number;
  /** Query heads. */
  heads: number;
  /** Heads of keys and values: as many as `heads`, fewer with grouped queries (GQA), 1 with one for all (MQA). */
  kvHeads: number;
  /** Width of a head; `hidden / heads` where absent. */
  headDim?: number;
  /** Inner width of a dense feed-forward block. */
  ffn: number;
  /** Whether the feed-forward block is gated (SwiGLU, GeGLU): three matrices instead of two. */
  gated: boolean;
  /** Rows of the embedding as trained, padding included. */
  vocab: number;
  /** Whether the output matrix is the embedding. */
  tied?: boolean;
  experts?: Experts;
  latent?: LatentAttention;
  /** Layers that see a sliding window of so many tokens; the others see the whole sequence. */
  window?: { tokens: number; layers: number };
  /** Modules that predict further tokens (MTP): each a layer, a projection and the logits again, dropped after training. */
  predictors?: number;
  /** Learned position vectors; absent for rotary positions and ALiBi, which have no parameters. */
  positions?: number;
  norms?: Norms;
  /** Which matrices add a bias; none where absent. */
  biases?: Biases;
}

/** A mixture of experts. */
export interface Experts {
  /** Routed experts of a layer. */
  count: number;
  /** How many of them a token passes through. */
  active: number;
  /** Inner width of one routed expert. */
  ffn: number;
  /** Inner width of what every token passes through beside them: all shared experts together. */
  shared?: number;
  /** Whether a gate of width `hidden` weighs the shared part. */
  sharedGate?: boolean;
  /** Layers that have a dense block of width `Architecture.ffn` instead. */
  dense?: number;
}

/** Multi-head latent attention (DeepSeek-V2, arXiv:2405.04434, section 2.1). Widths per head but for the ranks. */
export interface LatentAttention {
  /** Rank of the queries; absent where they are not compressed. */
  queryRank?: number;
  /** Rank of keys and values. */
  rank: number;
  /** Width of queries and keys without positions. */
  keyDim: number;
  /** Width of queries and keys with rotary positions; that part of the keys is shared by all heads. */
  rotaryDim: number;
  valueDim: number;
}

/** Vectors of width `hidden` that norms have: one each for a scale, and one for a bias. */
export interface Norms {
  /** In a layer: 2 for two RMSNorms (where absent), 4 for two LayerNorms. */
  layer?: number;
  /** Outside the layers: 1 for a final RMSNorm (where absent), 2 for a LayerNorm. */
  outside?: number;
  /** Whether queries and keys have a scale of width `headDim` each. */
  queryKey?: boolean;
}

/** Matrices with a bias: of queries, keys and values, of attention's output, of the feed-forward blocks. */
export interface Biases {
  qkv?: boolean;
  output?: boolean;
  ffn?: boolean;
}

/** Width of a head. */
export const headDim = ({ headDim, hidden, heads }: Architecture): number => headDim ?? hidden / heads;

/** Layers with a mixture of experts. */
export const expertLayers = ({ layers, experts }: Architecture): number =>
  experts ? layers - (experts.dense ?? 0) : 0;
