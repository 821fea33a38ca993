import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../../src/lib/estimate/parallel/memory/memory-of';
import { stepOf } from '../../../src/lib/estimate/parallel/step/step-of';
import { referenceConstants } from './reference-constants';
import { jobOf, planOf, vectors } from './vector';

const near = (ours: number, theirs: number, scale: number): void =>
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-6 * scale);

describe.each(vectors.map((vector, index) => ({ vector, name: `${index} ${vector.model} ${vector.chip}` })))(
  '$name',
  ({ vector }) => {
    const job = jobOf(vector);
    const plan = planOf(vector);

    it('takes the step time of the reference, part by part', () => {
      const { time, parts } = stepOf(job, plan, referenceConstants);
      const { parts: theirs } = vector;
      near(time, vector.step, vector.step);
      near(parts.attention, theirs.attention!, time);
      near(parts.tensorParallel, theirs.tensorParallel!, time);
      near(parts.contextParallel, theirs.contextParallel!, time);
      near(parts.pipelineParallel, theirs.pipelineTransfer!, time);
      near(parts.dataParallel, theirs.dataParallel!, time);
      near(parts.recomputation, theirs.recompute!, time);
      near(parts.permute, theirs.permute!, time);
      near(parts.headAndImbalance, theirs.headAndImbalance!, time);
      near(parts.bubble, theirs.bubble!, time);
      near(parts.optimiser, theirs.optimiser!, time);
      near(parts.launches, theirs.host!, time);
      near(parts.fixed, theirs.fixed!, time);
      near(parts.stragglers, theirs.straggler!, time);
      const products = parts.matrixProducts + parts.quantisation + parts.elementwise + parts.expertParallel;
      near(products, theirs.gemm! + theirs.elementwise! + theirs.allToAll!, time);
    });

    it('takes its memory', () => {
      const { total, parts } = memoryOf(job, plan);
      const { memory: theirs } = vector;
      near(parts.weights, theirs.weights!, total);
      near(parts.gradients, theirs.grads!, total);
      near(parts.optimiser, theirs.optim!, total);
      // MaxText's policy keeps the inputs of layers alone on the chip; the reference counts it as keeping all.
      if (plan.recomputed !== 'custom') {
        near(parts.activations + parts.stageBuffers, theirs.act!, total);
        near(total, theirs.total!, total);
      }
      near(parts.logits, theirs.head!, total);
      near(parts.gathered, theirs.gather!, total);
      near(parts.weightGradient, theirs.tmp!, total);
    });
  }
);
