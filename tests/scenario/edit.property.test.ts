import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainMax, middle, point, quantityIds, solve, type QuantityId } from '$lib/estimate';
import {
  ask,
  decodeScenario,
  defaultScenario,
  encodeScenario,
  give,
  release,
  type Scenario
} from '$lib/scenario';
import { asking, expectSameValues } from './editing';

const runs = { numRuns: 300 };
const patience = 60_000;

/** Givens none of which follows from the others: they cannot contradict each other. */
function expectIndependent({ given }: Scenario): void {
  for (const id of quantityIds) {
    if (!given[id]) continue;
    const rest = { ...given };
    delete rest[id];
    expect(solve(rest).elasticities[id], id).toBeUndefined();
  }
}

/** What a reader may do next: `by` is the factor a given figure changes by. */
interface Move {
  kind: 'give' | 'ask';
  id: QuantityId;
  by: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('give', 'ask'),
  id: fc.constantFrom(...quantityIds),
  by: fc.double({ min: 0.5, max: 2, noNaN: true })
});
const moves = fc.array(move, { maxLength: 12 });

function next(scenario: Scenario, { kind, id, by }: Move): Scenario {
  if (kind === 'ask') {
    const edit = ask(scenario, id);
    return 'refused' in edit ? scenario : edit.scenario;
  }
  const known = solve(scenario.given).values[id];
  const most = 0.99 * domainMax(id);
  return give(scenario, id, point(Math.min(most, (known ? middle(known) : 1) * by))).scenario;
}

/** Makes the moves, but for those that bring a share above 100 %: the only conflict there can be. */
function play(list: readonly Move[], each: (after: Scenario, before: Scenario, by: Move) => void): Scenario {
  return list.reduce((before, by) => {
    const after = next(before, by);
    const { conflicts } = solve(after.given);
    if (conflicts.length > 0) {
      for (const { quantity, givens } of conflicts) expect(givens).not.toContain(quantity);
      return before;
    }
    each(after, before, by);
    return after;
  }, defaultScenario);
}

const anywhere = moves.map((list) => play(list, () => {}));

describe('after any edits', () => {
  test(
    'the answer follows, and no given figure follows from others',
    () => {
      fc.assert(
        fc.property(moves, (list) => {
          play(list, (after) => {
            expect(after.given[after.solveFor]).toBeUndefined();
            expect(solve(after.given).elasticities[after.solveFor]).toBeDefined();
            expect(solve(after.given).values[after.solveFor]).toBeDefined();
            expectIndependent(after);
          });
        }),
        runs
      );
    },
    patience
  );

  test(
    'attention is given, or asked for',
    () => {
      fc.assert(
        fc.property(moves, (list) => {
          play(list, ({ given, solveFor }) => expect(!given.attention).toBe(solveFor === 'attention'));
        }),
        runs
      );
    },
    patience
  );

  test(
    'the link says the same scenario',
    () => {
      fc.assert(
        fc.property(anywhere, (scenario) => {
          expect(decodeScenario(encodeScenario(scenario))).toEqual({ scenario, notices: [] });
        }),
        runs
      );
    },
    patience
  );

  test(
    'asking changes no figure, and asking back restores every one',
    () => {
      fc.assert(
        fc.property(anywhere, fc.constantFrom(...quantityIds), (before, id) => {
          const edit = ask(before, id);
          if ('refused' in edit) return;
          expectSameValues(edit.scenario, before);
          const back = ask(edit.scenario, before.solveFor);
          if ('refused' in back) throw new Error(`${before.solveFor} cannot be asked for again`);
          expectSameValues(back.scenario, before);
          expect(back.scenario.solveFor).toBe(before.solveFor);
        }),
        runs
      );
    },
    patience
  );

  test(
    'giving keeps every other given figure but the one it lets go',
    () => {
      fc.assert(
        fc.property(anywhere, fc.constantFrom(...quantityIds), (before, id) => {
          const value = solve(before.given).values[id] ?? point(0.5);
          const { scenario, released: gone } = give(before, id, value);
          const kept = Object.entries(before.given).filter(([other]) => other !== gone && other !== id);
          expect(scenario.given).toEqual({ ...Object.fromEntries(kept), [id]: value });
          const followed = !before.given[id] && solve(before.given).values[id] !== undefined;
          expect(gone !== undefined).toBe(followed);
          expect(gone).not.toBe('attention');
        }),
        runs
      );
    },
    patience
  );

  test(
    'giving a figure the value it has changes nothing that is shown',
    () => {
      fc.assert(
        fc.property(anywhere, fc.constantFrom(...quantityIds), (before, id) => {
          const value = solve(before.given).values[id];
          if (value) expectSameValues(give(before, id, value).scenario, before);
        }),
        runs
      );
    },
    patience
  );

  test(
    'a refusal names figures that are not given, or that nothing depends on it',
    () => {
      const some = fc.tuple(anywhere, fc.subarray(quantityIds), fc.constantFrom(...quantityIds));
      fc.assert(
        fc.property(some, ([scenario, gone, id]) => {
          const before = gone.reduce(release, scenario);
          const edit = ask(before, id);
          if (!('refused' in edit)) return;
          if (edit.refused === 'no-effect') {
            expect(before.given[id]).toBeDefined();
            for (const exponents of Object.values(solve(before.given).elasticities))
              expect(exponents?.[id] ?? 0).toBe(0);
          } else {
            expect(edit.missing.length).toBeGreaterThan(0);
            for (const other of edit.missing) expect(before.given[other], other).toBeUndefined();
          }
        }),
        runs
      );
    },
    patience
  );
});

test.each<QuantityId>(['uptime', 'mfu'])('%s of 100 %% can be asked for and asked away again', (share) => {
  const peak = share === 'mfu' ? give(defaultScenario, 'mfu', point(1)).scenario : defaultScenario;
  const full = give(peak, share, point(1)).scenario;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (gpus) => {
      const before = give(full, 'gpus', point(gpus)).scenario;
      const there = asking(before, share);
      const back = asking(there, before.solveFor);
      expect(() => solve(back.given)).not.toThrow();
      expectSameValues(back, before);
    }),
    runs
  );
});
