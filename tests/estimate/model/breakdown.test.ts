import { describe, expect, it } from 'vitest';
import {
  domainMax,
  isPoint,
  relations,
  solve,
  type Given,
  type QuantityId,
  type Relation,
  type Solution
} from '$lib/estimate';
import { basis, defaultRun, typicalRun } from '../network/run';

const given: Given = Object.fromEntries(basis.map((id) => [id, typicalRun[id]]));

const scenarios: Record<string, Given> = {
  'all that settles a run': given,
  'the default scenario': defaultRun,
  'published GPU-hours': {
    params: 69e9,
    tokens: 2e12,
    attention: 1,
    gpuTime: 6.2e9,
    peakFlops: 312e12,
    uptime: 0.9
  },
  'a compute budget': { compute: 6.3e24, attention: 1, tokensPerParam: 20 },
  'a carbon budget': {
    carbon: 1e6,
    carbonIntensity: 1e-7,
    pue: 1.1,
    gpuPower: 700,
    gpus: 1e4,
    gpuPrice: 5e-4
  },
  'a rate': { tokenRate: 1e7, params: 70e9, attention: 1, gpus: 16_000, time: 1e6 }
};

/** A share need not be given to bound others: it is at most 1. */
const isShare = (id: string): boolean => domainMax(id as QuantityId) === 1;

describe.each(Object.entries(scenarios))('the steps from %s', (_, given) => {
  const { steps, values } = solve(given);

  it('stand in an order in which each follows from what was given or derived before, or is a share', () => {
    const known = new Set(Object.keys(given));
    for (const { quantity, from } of steps) {
      expect(from.filter((id) => !known.has(id) && !isShare(id))).toEqual([]);
      expect(known.has(quantity)).toBe(false);
      known.add(quantity);
    }
  });

  it('end in every value that was not given', () => {
    const reached = [...Object.keys(given), ...steps.map(({ quantity }) => quantity)];
    expect(reached.sort()).toEqual(Object.keys(values).sort());
  });

  it('name a relation that has the quantity in it', () => {
    for (const { quantity, relation } of steps) {
      const { quantity: left, factors }: Relation = relations[relation];
      expect([left, ...Object.keys(factors)]).toContain(quantity);
    }
  });
});

describe('steps', () => {
  it('use the plain relation where it has one unknown', () => {
    const { steps } = solve({ params: 70e9, tokens: 15e12, attention: 1 });
    expect(steps).toEqual([
      { quantity: 'compute', relation: 'compute', from: ['params', 'tokens', 'attention'] },
      { quantity: 'tokensPerParam', relation: 'tokensPerParam', from: ['params', 'tokens'] }
    ]);
  });

  it('take two relations at once only where no relation has one unknown', () => {
    const { steps } = solve({ compute: 6.3e24, attention: 1, tokensPerParam: 20, time: 1e6 });
    const [first, ...others] = steps;
    expect(first?.from).toEqual(['attention', 'compute', 'tokensPerParam']);
    expect(steps.map(({ quantity }) => quantity).sort()).toEqual(['params', 'tokenRate', 'tokens']);
    for (const { quantity, relation, from } of others) {
      const { quantity: left, factors }: Relation = relations[relation];
      expect([quantity, ...from].sort()).toEqual([left, ...Object.keys(factors)].sort());
    }
  });
});

/** d log(result) / d log(given), from a step of a millionth each way. */
function slope(given: Given, of: QuantityId, by: QuantityId): number {
  const step = 1e-6;
  const at = (factor: number): number =>
    solve({ ...given, [by]: (given[by] as number) * factor }).values[of]!.lo;
  return Math.log(at(1 + step) / at(1 - step)) / Math.log((1 + step) / (1 - step));
}

describe.each(Object.entries(scenarios))('the elasticities from %s', (_, given) => {
  const { elasticities, values } = solve(given);
  const givens = Object.keys(given) as QuantityId[];

  it('exist for every quantity that the givens settle and no other', () => {
    const settled = Object.entries(values)
      .filter(([, value]) => isPoint(value))
      .map(([id]) => id);
    expect([...givens, ...Object.keys(elasticities)].sort()).toEqual(settled.sort());
  });

  it('are the slopes that a small change of each given has', () => {
    for (const [of, exponents] of Object.entries(elasticities)) {
      for (const by of givens) {
        const exponent = exponents[by] ?? 0;
        expect(Math.abs(slope(given, of as QuantityId, by) - exponent), `${of} by ${by}`).toBeLessThan(1e-8);
      }
    }
  });
});

/** Tries to change every object and array within a value. */
function meddle(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(meddle);
  for (const key of Object.keys(value)) Reflect.set(value, key, 'meddled');
  Reflect.set(value, 'length', 0);
  Reflect.set(value, 'added', 1);
}

describe('a solution', () => {
  it.each<[string, Given]>([
    ['exact givens', given],
    ['an open end', { ...given, mfu: { lo: 0.3, hi: Infinity }, gpuPrice: { lo: 0, hi: Infinity } }],
    ['redundant givens', typicalRun],
    ['a conflict', { ...typicalRun, time: 1 }]
  ])('of %s cannot be changed by what a caller did to an earlier one', (_, given) => {
    const untouched: Solution = structuredClone(solve(given));
    meddle(solve(given));
    expect(solve(given)).toEqual(untouched);
  });

  it('leaves the givens alone', () => {
    const given = { gpuFlops: 400e12, mfu: { lo: 0.3, hi: 0.5 }, peakFlops: { lo: 900e12, hi: 989e12 } };
    const before = structuredClone(given);
    const { values } = solve(given);
    meddle(values);
    expect(given).toEqual(before);
  });
});
