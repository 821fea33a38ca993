import type { ModelKind } from '$lib/estimate';

/** A published rate of training, with the plan it was measured with and what the estimate says of that. */
export interface PublishedRate {
  /** As published: `'Llama3-70B'`. */
  model: string;
  kind: ModelKind;
  /** Parameters. */
  total: number;
  active: number;
  /** By the names of the chips that plans can be made for. */
  chip: string;
  precision: string;
  /** Software and its release, where they are said. */
  software: string;
  /** `2026-08`. */
  date: string;
  gpus: number;
  sequence: number;
  /** In the order of `planDegrees`. */
  degrees: readonly number[];
  /** Model FLOP/s per GPU, and as predicted. */
  rate: number;
  predicted: number;
  source: string;
}
