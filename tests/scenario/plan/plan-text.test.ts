import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphLevels, recomputedKinds, shardings } from '$lib/estimate';
import type { ChosenPlan } from '../../../src/lib/scenario/plan/plan-choice';
import { planText, readPlan } from '../../../src/lib/scenario/plan/plan-text';

const degree = fc.integer({ min: 1, max: 1e6 });

const said = {
  tensorParallel: degree,
  pipelineParallel: degree,
  virtualStages: degree,
  contextParallel: degree,
  expertParallel: degree,
  expertTensorParallel: degree,
  microBatch: degree,
  sharding: fc.constantFrom(...shardings),
  recomputed: fc.constantFrom(...recomputedKinds),
  graphs: fc.constantFrom(...graphLevels),
  overlapsAllToAll: fc.boolean()
};
const more = {
  asyncTensor: fc.boolean(),
  sequenceParallel: fc.boolean(),
  domainLimit: degree
};

/** A plan says the same with a switch at what it is when nothing is said. */
const bare = ({ asyncTensor, sequenceParallel, ...plan }: ChosenPlan): ChosenPlan => ({
  ...plan,
  ...(asyncTensor && { asyncTensor }),
  ...(sequenceParallel === false && { sequenceParallel })
});

describe('a plan in a link', () => {
  it('is read as it was written, by hand', () => {
    const plans = fc.tuple(fc.record(said), fc.record(more, { requiredKeys: [] }));
    fc.assert(
      fc.property(plans, ([whole, some]) => {
        const plan: ChosenPlan = { ...whole, ...some };
        const reading = readPlan(planText({ kind: 'by-hand', plan }));
        expect(reading).toEqual({
          choice: { kind: 'by-hand', plan: bare(plan) },
          unknown: [],
          repeated: []
        });
      })
    );
  });

  it('is read as it was written, where the rest is searched', () => {
    fc.assert(
      fc.property(fc.record({ ...said, ...more }, { requiredKeys: [] }), (fixed) => {
        const { choice } = readPlan(planText({ kind: 'searched', fixed }));
        expect(choice).toEqual({ kind: 'searched', fixed });
      })
    );
  });

  it('never throws, and names what it does not know', () => {
    fc.assert(fc.property(fc.string(), (text) => void readPlan(text)));
    const { choice, unknown, repeated } = readPlan('TP8.pp16.tp4.xy3.tp0.ep-1.zero1.g2');
    expect(choice).toMatchObject({
      plan: { tensorParallel: 8, pipelineParallel: 16, sharding: 'zero1', graphs: 'full' }
    });
    expect(unknown).toEqual(['xy3', 'tp0', 'ep-1']);
    expect(repeated).toEqual(['tp4']);
    expect(readPlan('nothing').choice).toBeUndefined();
  });

  it.each([
    ['tp8.pp16.vp8.cp1.ep64.etp1.mbs1', 'tp8.pp16.vp8.ep64'],
    ['tp1', 'tp1'],
    ['tp2.pp8.mbs2.zero1.full.g1.ov', 'tp2.pp8.mbs2.zero1.full.g1.ov'],
    ['auto', 'auto'],
    ['auto.tp1.ddp.none.g0', 'auto.tp1.ddp.none.g0']
  ])('%s is written %s', (text, canonical) => {
    expect(planText(readPlan(text).choice!)).toBe(canonical);
  });
});
