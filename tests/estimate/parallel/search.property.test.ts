import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Architecture } from '../../../src/lib/estimate/model/architecture';
import { memoryOf } from '../../../src/lib/estimate/parallel/memory/memory-of';
import { stepOf } from '../../../src/lib/estimate/parallel/step/step-of';
import { searchPlans } from '../../../src/lib/estimate/parallel/search/search-plans';
import { whatWouldFit } from '../../../src/lib/estimate/parallel/search/what-would-fit';
import type { TrainingJob } from '../../../src/lib/estimate/parallel/training-job';
import { planFaults } from '../../../src/lib/estimate/parallel/valid/plan-faults';
import { deepSeekV3, jobFor, llama405b, llama70b, llama8b, mixtral8x7b, windowed } from './jobs';
import { referenceChip } from './reference-chips';

const anyGpus = fc.integer({ min: 8, max: 32_768 });
const anyBatch = fc.constantFrom(500, 1024, 1953, 2048, 2039);
const anyJob = fc
  .tuple(
    fc.constantFrom<Architecture>(llama8b, llama70b, llama405b, mixtral8x7b, deepSeekV3, windowed),
    anyBatch,
    fc.constantFrom('H100', 'GB200', 'TPU v5p')
  )
  .map(([architecture, batch, chip]): TrainingJob =>
    jobFor(architecture, { batch, chip: referenceChip(chip) })
  );

const few = { numRuns: 12 };

/** Searches are many, and the machine may be busy. */
const timeout = 60_000;

describe('a search', { timeout }, () => {
  it('returns plans that are valid and fit, as fast as they are', () => {
    fc.assert(
      fc.property(anyJob, anyGpus, (job, gpus) => {
        for (const { plan, batch, time, memory, tokenRate, gpus: taken } of searchPlans(job, { gpus })
          .plans) {
          const own = { ...job, batch };
          expect(planFaults(own, plan, gpus)).toEqual([]);
          expect(stepOf(own, plan).time).toBe(time);
          expect(memoryOf(own, plan).total).toBe(memory);
          expect(memory).toBeLessThanOrEqual(0.92 * job.chip.memory);
          expect(tokenRate).toBeCloseTo((batch * job.sequence) / time, 5);
          expect(taken).toBeLessThanOrEqual(gpus);
          expect(Math.abs(batch / job.batch - 1)).toBeLessThanOrEqual(1 / 16);
        }
      }),
      few
    );
  });

  it('finds no slower plan where more GPUs are allowed, and an answer wherever there is one for fewer', () => {
    fc.assert(
      fc.property(anyJob, anyGpus, fc.integer({ min: 1, max: 5000 }), (job, gpus, more) => {
        const fewer = searchPlans(job, { gpus }).best;
        const best = searchPlans(job, { gpus: gpus + more }).best;
        if (fewer) expect(best!.tokenRate).toBeGreaterThanOrEqual(fewer.tokenRate);
      }),
      few
    );
  });

  it('finds a plan for every number of GPUs that holds what a step cannot do without', () => {
    // 18 byte a parameter for weights, gradients and optimiser, with a third of the memory left for the rest.
    const least: [Architecture, number][] = [
      [llama8b, 8],
      [llama70b, 48],
      [mixtral8x7b, 32],
      [llama405b, 256]
    ];
    for (const [architecture, from] of least) {
      const gpus = fc.integer({ min: from, max: 32_768 });
      fc.assert(
        fc.property(
          gpus,
          (n) => void expect(searchPlans(jobFor(architecture), { gpus: n }).best).toBeDefined()
        ),
        few
      );
    }
  });

  it('finds no fewer plans on a chip with more memory', () => {
    fc.assert(
      fc.property(anyJob, anyGpus, fc.double({ min: 1, max: 4, noNaN: true }), (job, gpus, times) => {
        const larger = { ...job, chip: { ...job.chip, memory: job.chip.memory * times } };
        const plans = (some: TrainingJob) => searchPlans(some, { gpus, all: true }).plans.length;
        expect(plans(larger)).toBeGreaterThanOrEqual(plans(job));
      }),
      { numRuns: 5 }
    );
  });

  it('finds what a look at every plan finds', () => {
    fc.assert(
      fc.property(anyJob, anyGpus, (job, gpus) => {
        const rates = searchPlans(job, { gpus, all: true }).plans.map(({ tokenRate }) => tokenRate);
        const best = searchPlans(job, { gpus }).best?.tokenRate;
        expect(best ?? 0).toBeGreaterThanOrEqual(Math.max(0, ...rates));
      }),
      { numRuns: 5 }
    );
  });

  it('keeps what is fixed', () => {
    const { plans } = searchPlans(jobFor(llama70b), {
      gpus: 512,
      fixed: { tensorParallel: 2, dataParallel: 32 }
    });
    expect(plans.length).toBeGreaterThan(0);
    for (const { plan } of plans) expect(plan).toMatchObject({ tensorParallel: 2, dataParallel: 32 });
  });

  it('says what would fit where nothing does', () => {
    const job = jobFor(llama70b);
    const wishes = { gpus: 8 };
    expect(searchPlans(job, wishes).best).toBeUndefined();
    const suggestions = whatWouldFit(job, wishes);
    const gpus = suggestions.find(({ remedy }) => remedy === 'gpus')!;
    expect(gpus.wishes.gpus).toBeGreaterThan(8);
    expect(searchPlans(job, { gpus: gpus.wishes.gpus - 1 }).best).toBeUndefined();
    for (const { found, wishes: changed } of suggestions)
      expect(found.memory).toBeLessThanOrEqual(0.92 * job.chip.memory * (changed.memoryShare ?? 1));
  });

  it('takes the nearest batch, far as it may be', () => {
    const { best } = searchPlans(jobFor(llama8b, { batch: 1 }), { gpus: 64 });
    expect(best!.batch).toBeGreaterThanOrEqual(1);
  });
});
