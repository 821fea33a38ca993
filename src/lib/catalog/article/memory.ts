import { accelerators } from '../tables/chips/accelerator';
import { findRun } from '../tables/run';

const GB = 1e9;

/** The weights of a released model at a number of bits a weight. */
export interface Weights {
  model: string;
  bits: number;
  /** Bytes. */
  size: number;
  /** Of `consumerCards`, those whose memory holds them. */
  fits: string[];
}

/** Graphics cards for consumers: name and memory in bytes, smallest first. */
export const consumerCards = accelerators
  .filter(({ name }) => /^RTX \d/.test(name))
  .map(({ name, memoryGb }) => ({ name, memory: Math.max(...memoryGb) * GB }));

/** Memory of the weights alone, without activations and cache, of both sizes at 16, 8 and 4 bits. */
export function weightMemory(): Weights[] {
  return ['Llama 3 8B', 'Llama 3 70B'].flatMap((model) =>
    [16, 8, 4].map((bits) => {
      const size = (findRun(model).totalParams! * bits) / 8;
      const fits = consumerCards.filter(({ memory }) => memory >= size).map(({ name }) => name);
      return { model, bits, size, fits };
    })
  );
}
