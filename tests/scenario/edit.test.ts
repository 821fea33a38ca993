import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { point, quantityIds, solve, type Interval, type QuantityId } from '$lib/estimate';
import { ask, defaultScenario, give, missingFor, release, type Scenario } from '$lib/scenario';
import { expectClose } from '../approx';
import { asking, expectSameValues, released } from './editing';

const runs = { numRuns: 300 };
const patience = 600_000;
const day = 86_400;
const givenIds = ({ given }: Scenario): QuantityId[] => quantityIds.filter((id) => given[id]);
const valueOf = ({ given }: Scenario, id: QuantityId): number => solve(given).values[id]!.lo;

describe('giving a figure', () => {
  test('that is given already changes it and nothing else', () => {
    const { scenario, ...rest } = give(defaultScenario, 'gpus', point(8000));
    expect(scenario).toEqual({
      ...defaultScenario,
      given: { ...defaultScenario.given, gpus: point(8000) }
    });
    expect(rest.released).toBeUndefined();
    expectClose(valueOf(scenario, 'time'), 2 * valueOf(defaultScenario, 'time'), 1e-12);
  });

  test('leaves the scenario it started from alone', () => {
    const before = structuredClone(defaultScenario);
    give(defaultScenario, 'time', point(day));
    ask(defaultScenario, 'params');
    release(defaultScenario, 'gpus');
    expect(defaultScenario).toEqual(before);
  });

  test.each<[given: QuantityId, value: number, released: QuantityId, solveFor: QuantityId]>([
    ['time', 20 * day, 'gpus', 'gpus'],
    ['mfu', 0.5, 'gpuFlops', 'time'],
    ['runMfu', 0.4, 'gpuFlops', 'time'],
    ['gpuTokenRate', 900, 'gpuFlops', 'time'],
    ['usefulFlops', 300e12, 'gpuFlops', 'time'],
    ['tokensPerParam', 20, 'tokens', 'time'],
    ['compute', 1e24, 'tokens', 'time'],
    ['cost', 5e6, 'tokens', 'time'],
    ['gpuTime', 1e10, 'tokens', 'time'],
    ['energy', 1e13, 'tokens', 'time'],
    ['carbon', 1e6, 'tokens', 'time'],
    ['tokenRate', 2e7, 'gpus', 'time']
  ])('%s, which followed, lets %s go', (id, value, other, solveFor) => {
    const { scenario, released } = give(defaultScenario, id, point(value));
    expect(released).toBe(other);
    expect(scenario.solveFor).toBe(solveFor);
    expect(givenIds(scenario)).toEqual(
      quantityIds.filter((each) => each === id || (defaultScenario.given[each] && each !== other))
    );
    expect(solve(scenario.given).conflicts).toEqual([]);
  });

  test('that two others settle lets the cost go before the GPU-hours', () => {
    const known = { cost: point(5e6), gpuTime: point(1e10) };
    const { scenario, released } = give({ given: known, solveFor: 'gpuPrice' }, 'gpuPrice', point(2 / 3600));
    expect(released).toBe('cost');
    expect(givenIds(scenario)).toEqual(['gpuTime', 'gpuPrice']);
  });

  test('the deadline and then the cluster answers each with the other', () => {
    const deadline = give(defaultScenario, 'time', point(20 * day)).scenario;
    expectClose(valueOf(deadline, 'gpus'), (6 * 70e9 * 15e12) / (400e12 * 0.95 * 20 * day), 1e-12);
    const cluster = give(deadline, 'gpus', point(16e3));
    expect(cluster.released).toBe('time');
    expect(cluster.scenario.solveFor).toBe('time');
    expectSameValues(cluster.scenario, defaultScenario);
  });

  test('that nothing known settles is added, and lets nothing go', () => {
    const { scenario, released: gone } = give(released('gpuPrice'), 'cost', point(5e6));
    expect(gone).toBeUndefined();
    expectClose(valueOf(scenario, 'gpuPrice'), 5e6 / valueOf(defaultScenario, 'gpuTime'), 1e-12);
  });

  test('a range keeps it a range', () => {
    const { scenario } = give(defaultScenario, 'gpuFlops', { lo: 380e12, hi: 430e12 });
    const { time } = solve(scenario.given).values;
    expectClose(time!.hi / time!.lo, 430 / 380, 1e-12);
  });
});

test('the largest model for $5M at 20 tokens per parameter is the closed form', () => {
  const chinchilla = give(defaultScenario, 'tokensPerParam', point(20));
  expect(chinchilla.released).toBe('tokens');
  const budget = give(chinchilla.scenario, 'cost', point(5e6));
  expect(budget.released).toBe('params');
  const compute = (5e6 / (2 / 3600)) * 0.95 * 400e12;
  const asked = asking(budget.scenario, 'params');
  expectClose(valueOf(asked, 'params'), Math.sqrt(compute / (6 * 20)), 1e-12);
  expectClose(valueOf(asked, 'tokens'), 20 * Math.sqrt(compute / (6 * 20)), 1e-12);
});

describe('asking', () => {
  test('for a given figure holds the former answer at its value', () => {
    const edit = ask(defaultScenario, 'params');
    expect(edit).toMatchObject({ held: 'time', scenario: { solveFor: 'params' } });
    const scenario = asking(defaultScenario, 'params');
    expect(scenario.given.params).toBeUndefined();
    expect(scenario.given.time).toEqual(solve(defaultScenario.given).values.time);
  });

  test('for a figure that follows only moves the headline', () => {
    expect(ask(defaultScenario, 'cost')).toEqual({ scenario: { ...defaultScenario, solveFor: 'cost' } });
  });

  test('for the answer does nothing', () => {
    expect(ask(defaultScenario, 'time')).toEqual({ scenario: defaultScenario });
  });

  test('for a figure the answer does not depend on holds one that does', () => {
    expect(ask(defaultScenario, 'gpuPrice')).toMatchObject({ held: 'cost' });
    expect(ask(defaultScenario, 'peakFlops')).toMatchObject({ held: 'mfu' });
    expect(ask(defaultScenario, 'pue')).toMatchObject({ held: 'energy' });
    expect(ask(defaultScenario, 'carbonIntensity')).toMatchObject({ held: 'carbon' });
  });

  test('for a figure that moves cost and GPU-hours holds the cost', () => {
    const { params, tokens, attention, gpuFlops, uptime, gpuPrice } = defaultScenario.given;
    const given = { params, tokens, attention, gpuFlops, uptime, gpuPrice } as Scenario['given'];
    expect(ask({ given, solveFor: 'compute' }, 'uptime')).toMatchObject({ held: 'cost' });
  });

  test('for what does not follow is refused with what is missing', () => {
    expect(ask(released('gpuPower'), 'energy')).toEqual({ refused: 'undetermined', missing: ['gpuPower'] });
    expect(ask(released('gpuPrice'), 'cost')).toEqual({ refused: 'undetermined', missing: ['gpuPrice'] });
    expect(ask(released('gpuPower', 'carbonIntensity'), 'carbon')).toEqual({
      refused: 'undetermined',
      missing: ['gpuPower', 'carbonIntensity']
    });
  });

  test('for what does not follow for want of attention names something that is missing', () => {
    const before = release(asking(defaultScenario, 'attention'), 'tokens');
    expect(ask(before, 'tokens')).toMatchObject({ refused: 'undetermined', missing: [expect.any(String)] });
  });

  test('for what nothing known depends on is refused', () => {
    expect(ask(released('gpuPower'), 'pue')).toEqual({ refused: 'no-effect' });
  });

  test('for a share that would pass 100 % holds nothing that cannot be given', () => {
    const uptime = asking(defaultScenario, 'uptime');
    const tooMany = give(uptime, 'params', point(100e9)).scenario;
    expect(solve(tooMany.given).conflicts).toMatchObject([{ quantity: 'uptime' }]);
    const edit = ask(tooMany, 'time');
    if ('scenario' in edit) expect(() => solve(edit.scenario.given)).not.toThrow();
  });

  test('where the answer is open at both ends holds nothing that is unknown', () => {
    const open: Scenario = {
      ...defaultScenario,
      given: {
        ...released('peakFlops').given,
        tokens: { lo: 15e12, hi: Infinity },
        gpuFlops: { lo: 400e12, hi: Infinity }
      }
    };
    expect(solve(open.given).values.time).toBeUndefined();
    const edit = ask(open, 'gpuFlops');
    if ('scenario' in edit) expect(Object.values(edit.scenario.given)).not.toContain(undefined);
  });
});

describe('releasing', () => {
  test('a figure takes it back', () => {
    const scenario = release(defaultScenario, 'gpuFlops');
    expect(scenario.given).not.toHaveProperty('gpuFlops');
    expect(solve(scenario.given).elasticities.time).toBeUndefined();
  });

  test('attention makes it 1', () => {
    const counted = give(defaultScenario, 'attention', point(1.1)).scenario;
    expect(release(counted, 'attention')).toEqual(defaultScenario);
  });
});

describe('what is missing', () => {
  test.each<[QuantityId, QuantityId[], QuantityId[]]>([
    ['time', ['gpus'], ['gpus']],
    ['time', ['gpus', 'uptime'], ['gpus', 'uptime']],
    ['compute', ['tokens'], ['tokens']],
    ['mfu', ['peakFlops'], ['peakFlops']],
    ['carbon', ['pue'], ['pue']],
    ['time', ['gpuPrice', 'gpuPower'], []],
    ['cost', [], []]
  ])('for %s without %j is %j', (id, without, missing) => {
    expect(missingFor(released(...without), id)).toEqual(missing);
  });

  /** Whether a figure follows from what is given and these besides. */
  const settles = (given: Scenario['given'], ids: readonly QuantityId[], id: QuantityId): boolean => {
    const all = [...quantityIds.filter((other) => given[other]), ...ids];
    return !!solve(Object.fromEntries(all.map((other) => [other, { lo: 0.5, hi: 0.5 }]))).elasticities[id];
  };

  test(
    'is enough, and none of it can be spared, whatever is given',
    () => {
      const plain: QuantityId[] = ['params', 'tokens', 'compute', 'gpus', 'mfu', 'gpuFlops', 'usefulFlops'];
      const sums: QuantityId[] = [
        'time',
        'gpuTime',
        'tokenRate',
        'tokensPerParam',
        'cost',
        'energy',
        'carbon'
      ];
      const arbitrary = fc.tuple(fc.subarray(quantityIds), fc.constantFrom(...plain, ...sums));
      fc.assert(
        fc.property(arbitrary, ([ids, id]) => {
          fc.pre(!ids.includes(id));
          const given = Object.fromEntries(
            [...ids, 'attention' as const].map((other) => [other, point(0.5)])
          );
          const missing = missingFor({ given, solveFor: id }, id);
          expect(settles(given, missing, id)).toBe(true);
          for (const spared of missing) {
            const fewer = missing.filter((other) => other !== spared);
            expect(settles(given, fewer, id), spared).toBe(false);
          }
        }),
        runs
      );
    },
    patience
  );

  test.each<QuantityId>(['gpuPrice', 'gpuPower', 'pue', 'carbonIntensity', 'peakFlops'])(
    'is enough for %s, which only its product settles',
    (id) => {
      const { given } = id === 'peakFlops' ? released('peakFlops', 'mfu') : released(id);
      expect(settles(given, missingFor({ given, solveFor: id }, id), id)).toBe(true);
    }
  );
});

test('a share that rounds to just above 1 can be held', () => {
  const { pue: _, ...rest } = defaultScenario.given;
  const given = { ...rest, uptime: point(1 - 2 ** -53), energy: point(12765789473684.215) };
  const there = asking({ given, solveFor: 'pue' }, 'uptime');
  const back = asking(there, 'pue');
  expect(() => solve(back.given)).not.toThrow();
});

test('asking with ranges never claims more than was known', () => {
  const wide: Interval = { lo: 60e9, hi: 80e9 };
  const scenario: Scenario = {
    ...defaultScenario,
    given: { ...defaultScenario.given, params: wide, gpuFlops: { lo: 380e12, hi: 430e12 } }
  };
  const before = solve(scenario.given).values;
  const after = solve(asking(scenario, 'gpuFlops').given).values;
  for (const id of quantityIds) {
    expect(after[id]!.lo, id).toBeLessThanOrEqual(before[id]!.lo * (1 + 1e-9));
    expect(after[id]!.hi, id).toBeGreaterThanOrEqual(before[id]!.hi * (1 - 1e-9));
  }
});
