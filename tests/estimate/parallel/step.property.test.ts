import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrainingChip } from '../../../src/lib/estimate/parallel/training-chip';
import { memoryOf } from '../../../src/lib/estimate/parallel/memory/memory-of';
import {
  graphLevels,
  recomputedKinds,
  shardings,
  type ParallelPlan
} from '../../../src/lib/estimate/parallel/parallel-plan';
import { trainingPrecisions } from '../../../src/lib/estimate/parallel/precision';
import { softwares, type SoftwareId } from '../../../src/lib/estimate/parallel/software';
import { stepOf } from '../../../src/lib/estimate/parallel/step/step-of';
import type { TrainingJob } from '../../../src/lib/estimate/parallel/training-job';
import { planFaults } from '../../../src/lib/estimate/parallel/valid/plan-faults';
import { architectures, jobFor } from './jobs';
import { referenceChip } from './reference-chips';

const powers = (most: number) => fc.integer({ min: 0, max: most }).map((power) => 2 ** power);

const someJob = fc
  .record({
    architecture: fc.constantFrom(...Object.values(architectures)),
    chip: fc.constantFrom('H100', 'B200', 'GB200', 'GB300', 'MI350X', 'TPU v6e').map(referenceChip),
    sequence: fc.constantFrom(2048, 4096, 8192, 131_072),
    batch: powers(12),
    precision: fc.constantFrom(...trainingPrecisions),
    software: fc.constantFrom(...(Object.keys(softwares) as SoftwareId[])),
    unfusedAttention: fc.boolean()
  })
  .map((job): TrainingJob => job);

const somePlan: fc.Arbitrary<ParallelPlan> = fc.record({
  tensorParallel: powers(3),
  pipelineParallel: fc.constantFrom(1, 2, 4, 8, 16),
  virtualStages: fc.constantFrom(1, 2, 4),
  contextParallel: powers(3),
  expertParallel: powers(6),
  expertTensorParallel: powers(2),
  dataParallel: powers(8),
  microBatch: powers(3),
  sharding: fc.constantFrom(...shardings),
  recomputed: fc.constantFrom(...recomputedKinds),
  graphs: fc.constantFrom(...graphLevels),
  overlapsAllToAll: fc.boolean(),
  asyncTensor: fc.boolean(),
  sequenceParallel: fc.boolean()
});

/** Jobs with plans that are valid for them. */
const validPair = fc
  .tuple(someJob, somePlan)
  .map(
    ([job, plan]) =>
      [
        job,
        job.architecture.experts ? plan : { ...plan, expertParallel: 1, expertTensorParallel: 1 }
      ] as const
  )
  .filter(([job, plan]) => planFaults(job, plan).length === 0);

const faster = (
  chip: TrainingChip,
  field: 'memoryBandwidth' | 'scaleUp' | 'scaleOut',
  times: number
): TrainingChip => ({
  ...chip,
  [field]: chip[field] * times
});

const sum = (parts: Record<string, number>): number =>
  Object.values(parts).reduce((all, part) => all + part, 0);

describe('the step of any valid plan', () => {
  it('is the sum of its parts, all of them finite and none negative', () => {
    fc.assert(
      fc.property(validPair, ([job, plan]) => {
        const { time, parts, hidden, gpuFlops } = stepOf(job, plan);
        expect(time).toBeGreaterThan(0);
        for (const part of [...Object.values(parts), ...Object.values(hidden)])
          expect(part).toBeGreaterThanOrEqual(-1e-12 * time);
        expect(Math.abs(sum(parts) / time - 1)).toBeLessThan(1e-9);
        expect(gpuFlops).toBeGreaterThan(0);
        expect(gpuFlops).toBeLessThan(Math.max(job.chip.peak.bf16, job.chip.peak.fp8!, job.chip.peak.fp4!));
      }),
      { numRuns: 300 }
    );
  });

  it('is never slower with more bandwidth', () => {
    fc.assert(
      fc.property(
        validPair,
        fc.constantFrom('memoryBandwidth' as const, 'scaleUp' as const, 'scaleOut' as const),
        fc.double({ min: 1, max: 10, noNaN: true }),
        ([job, plan], field, times) => {
          const before = stepOf(job, plan).time;
          const after = stepOf({ ...job, chip: faster(job.chip, field, times) }, plan).time;
          expect(after).toBeLessThanOrEqual(before * (1 + 1e-12));
        }
      ),
      { numRuns: 300 }
    );
  });

  it('takes memory that is the sum of its parts, less with full recomputation and with sharding', () => {
    fc.assert(
      fc.property(validPair, ([job, plan]) => {
        const { total, parts } = memoryOf(job, plan);
        expect(Math.abs(sum(parts) / total - 1)).toBeLessThan(1e-9);
        for (const part of Object.values(parts)) expect(part).toBeGreaterThanOrEqual(0);
        const states = (sharding: ParallelPlan['sharding']) => {
          const { weights, gradients, optimiser } = memoryOf(job, { ...plan, sharding }).parts;
          return weights + gradients + optimiser;
        };
        expect(states('zero1')).toBeLessThanOrEqual(states('none'));
        expect(states('fsdp')).toBeLessThanOrEqual(states('zero1'));
      }),
      { numRuns: 300 }
    );
  });

  it('says which precision a chip does not have', () => {
    const job = jobFor(architectures.llama8b, {
      chip: { ...referenceChip('A100'), peak: { bf16: 312e12 } },
      precision: 'fp8'
    });
    const plan = fc.sample(somePlan, 1)[0]!;
    expect(() => stepOf(job, plan)).toThrow('A100 has no FP8');
    expect(planFaults(job, plan).map(({ problem }) => problem)).toContain('precision');
  });
});
