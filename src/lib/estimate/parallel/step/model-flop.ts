import { flopPerToken } from '../../model/flops';
import type { Architecture } from '../../model/architecture';
import type { TrainingJob } from '../training-job';

const known = new WeakMap<Architecture, Map<number, number>>();

/**
 * Model FLOP to train on one token, worked out once: causal attention, active experts and logits counted (Megatron's count).
 *
 * @throws RangeError where the architecture or the sequence is impossible.
 */
export function modelFlop({ architecture, sequence }: TrainingJob): number {
  const bySequence = known.get(architecture) ?? new Map<number, number>();
  known.set(architecture, bySequence);
  const flop = bySequence.get(sequence) ?? flopPerToken(architecture, sequence, 'megatron');
  bySequence.set(sequence, flop);
  return flop;
}
