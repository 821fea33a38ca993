import {
  attentionFactor,
  conventions,
  embeddingCount,
  flopOf,
  flopParts,
  parameterCount,
  recomputed,
  type Convention,
  type FlopParts,
  type ParameterCount
} from '$lib/estimate';
import type { Counting } from '$lib/scenario/counting';

/** One convention's count of a model: of the model alone, and what is computed again on top. */
export interface Count {
  convention: Convention;
  parts: FlopParts;
  /** FLOP per token of the model. */
  flop: number;
  /** FLOP per token of the hardware, over those of the model. */
  again: number;
  /** Over 6 x active parameters, what is computed again included. */
  factor: number;
}

/** What follows from a counting. */
export interface CountingFigures {
  params: ParameterCount;
  /** Active parameters but for the embedding. */
  withoutEmbedding: number;
  counts: readonly Count[];
  /** By the chosen convention. */
  chosen: Count;
  /** Attention's share of the chosen count. */
  attentionShare: number;
  /** The embedding's share of the active parameters, where it is not the output matrix too. */
  embeddingShare?: number;
}

export function figuresOf({ model, sequence, convention, recomputation }: Counting): CountingFigures {
  const { architecture } = model;
  const params = parameterCount(architecture);
  const counts = conventions.map((convention): Count => {
    const parts = flopParts(architecture, sequence, convention);
    const flop = flopOf(parts);
    return {
      convention,
      parts,
      flop,
      again: flopOf(recomputed(parts, recomputation)) / flop,
      factor: attentionFactor(architecture, sequence, convention, recomputation)
    };
  });
  const chosen = counts.find((count) => count.convention === convention)!;
  return {
    params,
    withoutEmbedding: params.active - embeddingCount(architecture),
    counts,
    chosen,
    attentionShare: chosen.parts.attention / chosen.flop,
    ...(!architecture.tied && {
      embeddingShare: embeddingCount(architecture) / params.active
    })
  };
}
