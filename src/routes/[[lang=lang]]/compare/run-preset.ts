import type { Interval } from '$lib/estimate';
import type { PresetLink } from '$lib/session/preset-link';

/** A published run as a column is filled with it. */
export interface RunPreset extends PresetLink {
  name: string;
  /** Text per token, where the tokenizer is known. */
  text?: Interval;
}
