import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fewestGpus,
  planGpus,
  singlePlan,
  type ParallelPlan
} from '../../../src/lib/estimate/parallel/parallel-plan';
import { nearestPlan } from '../../../src/lib/estimate/parallel/valid/nearest-plan';
import { planFaults } from '../../../src/lib/estimate/parallel/valid/plan-faults';
import { architectures, deepSeekV3, jobFor, llama405b, llama70b } from './jobs';

const problems = (plan: Partial<ParallelPlan>, architecture = llama70b, gpus?: number) =>
  planFaults(jobFor(architecture), { ...singlePlan, ...plan }, gpus).map(({ problem }) => problem);

describe('why a plan cannot be', () => {
  it('names what does not divide', () => {
    expect(problems({ tensorParallel: 3 })).toEqual(['heads']);
    expect(problems({ pipelineParallel: 81, dataParallel: 1 })).toEqual(['layers']);
    expect(problems({ pipelineParallel: 48 })).toEqual(['layers']);
    expect(problems({ pipelineParallel: 8, virtualStages: 7 })).toEqual(['chunks']);
    expect(problems({ virtualStages: 2 })).toEqual(['chunks']);
    expect(problems({ dataParallel: 3 })).toEqual(['batch']);
    expect(problems({ dataParallel: 512, pipelineParallel: 4, virtualStages: 5 })).toEqual(['turns']);
    expect(problems({ contextParallel: 3 })).toEqual(['tokens']);
    expect(problems({ expertParallel: 8 })).toEqual(['no-experts']);
    expect(problems({ recomputed: 'mla_up_proj' })).toEqual(['recomputed']);
    expect(problems({ expertParallel: 3, dataParallel: 1 }, deepSeekV3)).toEqual([
      'experts',
      'expert-groups'
    ]);
    expect(problems({ tensorParallel: 8, dataParallel: 16 }, llama70b, 64)).toEqual(['gpus']);
    expect(problems({ tensorParallel: 0.5 })).toEqual(['whole']);
    expect(problems({ dataParallel: NaN })).toEqual(['whole']);
  });

  it('says it in words', () => {
    const [fault] = planFaults(jobFor(llama70b), { ...singlePlan, tensorParallel: 3 });
    expect(fault!.message).toBe('64 heads do not divide by 3 tensor-parallel GPUs');
  });

  it('lets stand what published plans do', () => {
    expect(
      problems({ tensorParallel: 8, pipelineParallel: 16, virtualStages: 8, dataParallel: 32 }, llama405b)
    ).toEqual([]);
    expect(problems({ pipelineParallel: 16, expertParallel: 64, dataParallel: 128 }, deepSeekV3)).toEqual([]);
  });

  it('counts experts on the GPUs of a stage, not on top of them', () => {
    const plan = {
      ...singlePlan,
      tensorParallel: 2,
      pipelineParallel: 4,
      expertParallel: 8,
      dataParallel: 4
    };
    expect(fewestGpus(plan)).toBe(32);
    expect(planGpus(plan)).toBe(32);
  });
});

describe('the nearest valid plan', () => {
  const degree = fc.integer({ min: 1, max: 200 });
  const anyPlan = fc.record({
    tensorParallel: degree,
    pipelineParallel: degree,
    virtualStages: degree,
    contextParallel: degree,
    expertParallel: degree,
    expertTensorParallel: degree,
    dataParallel: degree,
    microBatch: degree
  });

  it('is valid, whatever it was asked to be near', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.constantFrom(...Object.values(architectures)),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 3000 }),
        (degrees, architecture, gpus, batch) => {
          const job = jobFor(architecture, { batch });
          const plan = nearestPlan(job, { ...singlePlan, ...degrees }, gpus)!;
          expect(planFaults(job, plan, gpus)).toEqual([]);
        }
      )
    );
  });

  it('is the plan itself where that is valid', () => {
    const plan = { ...singlePlan, tensorParallel: 8, pipelineParallel: 4, virtualStages: 5, dataParallel: 4 };
    expect(nearestPlan(jobFor(llama70b), plan, 128)).toEqual(plan);
  });
});
