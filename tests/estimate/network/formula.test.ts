import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formulaOf,
  isPoint,
  point,
  quantityIds,
  relationIds,
  relations,
  solve,
  type Formula,
  type QuantityId,
  type Relation,
  type Solution
} from '$lib/estimate';
import { expectClose } from '../../approx';
import { exactCase } from './case';

/** A formula as text: `6 params tokens attention`, `sqrt(compute / 6 tokensPerParam attention)`. */
function text({ coefficient, above, below, root }: Formula): string {
  const write = (powers: Formula['above']) =>
    powers.map(({ quantity, exponent }) => (exponent === 1 ? quantity : `${quantity}^${exponent}`)).sort();
  const top = [...(coefficient === 1 ? [] : [coefficient]), ...write(above)].join(' ');
  const bottom = write(below).join(' ');
  const quotient = bottom ? `${top} / ${bottom}` : top;
  return root === 2 ? `sqrt(${quotient})` : quotient;
}

/** The value of a formula at the values of its quantities. */
function evaluate({ coefficient, above, below, root }: Formula, values: Solution['values']): number {
  const logs = (powers: Formula['above']): number =>
    powers.reduce((sum, { quantity, exponent }) => sum + exponent * Math.log(values[quantity]!.lo), 0);
  return Math.exp((Math.log(coefficient) + logs(above) - logs(below)) / root);
}

const asFormula = (quantity: QuantityId, from: QuantityId[]): string => text(formulaOf({ quantity, from }));

describe('the formula of a relation', () => {
  test.each(relationIds)('%s is the relation itself', (id) => {
    const { quantity, coefficient, factors }: Relation = relations[id];
    const from = Object.keys(factors) as QuantityId[];
    const formula = formulaOf({ quantity, from });
    expect(formula.coefficient).toBe(coefficient);
    expect(formula.root).toBe(1);
    const exponents = [
      ...formula.above.map(({ quantity, exponent }) => [quantity, exponent]),
      ...formula.below.map(({ quantity, exponent }) => [quantity, -exponent])
    ];
    expect(Object.fromEntries(exponents)).toEqual(factors);
  });

  test.each(relationIds)('%s holds solved for each of its quantities', (id) => {
    const { quantity, factors }: Relation = relations[id];
    const all = [quantity, ...(Object.keys(factors) as QuantityId[])];
    for (const asked of all) {
      const from = all.filter((other) => other !== asked);
      const given = Object.fromEntries(from.map((other, i) => [other, 0.5 + i / 8]));
      const formula = formulaOf({ quantity: asked, from });
      const values = Object.fromEntries(from.map((other) => [other, point(given[other]!)]));
      const expected = evaluate(formula, values);
      const { [asked]: answer } = solve(given).values;
      if (answer && answer.lo === answer.hi) expectClose(answer.lo, expected, 1e-12);
      expectClose(balanceOf(id, { ...values, [asked]: point(expected) }), 1, 1e-12);
    }
  });
});

/** Left side over right side of a relation. */
function balanceOf(id: keyof typeof relations, values: Solution['values']): number {
  const { quantity, coefficient, factors }: Relation = relations[id];
  const right = Object.entries(factors).reduce(
    (product, [factor, exponent]) => product * values[factor as QuantityId]!.lo ** exponent,
    coefficient
  );
  return values[quantity]!.lo / right;
}

describe('the formula of', () => {
  test.each<[string, QuantityId, QuantityId[]]>([
    ['6 attention params tokens', 'compute', ['params', 'tokens', 'attention']],
    ['compute / gpuTime', 'usefulFlops', ['compute', 'gpuTime']],
    ['tokens / params', 'tokensPerParam', ['params', 'tokens']],
    ['tokens / tokensPerParam', 'params', ['tokens', 'tokensPerParam']],
    ['tokens / tokenRate', 'time', ['tokens', 'tokenRate']],
    ['gpuTime / gpus', 'time', ['gpus', 'gpuTime']],
    ['carbon / energy', 'carbonIntensity', ['carbon', 'energy']],
    ['cost / gpuTime', 'gpuPrice', ['cost', 'gpuTime']],
    ['gpuFlops / peakFlops', 'mfu', ['gpuFlops', 'peakFlops']]
  ])('%s', (written, quantity, from) => {
    expect(asFormula(quantity, from)).toBe(written);
  });

  test('a divisor keeps its coefficient', () => {
    const formula = formulaOf({ quantity: 'tokens', from: ['params', 'attention', 'compute'] });
    expect(formula.coefficient).toBe(1 / 6);
    expect(formula.above).toEqual([{ quantity: 'compute', exponent: 1 }]);
    expect(formula.below.map(({ quantity }) => quantity)).toEqual(['params', 'attention']);
  });

  test('the model for a compute and tokens per parameter is a square root', () => {
    const formula = formulaOf({ quantity: 'params', from: ['attention', 'compute', 'tokensPerParam'] });
    expect(formula.root).toBe(2);
    expect(formula.above).toEqual([{ quantity: 'compute', exponent: 1 }]);
    expect(formula.below.map(({ quantity }) => quantity).sort()).toEqual(['attention', 'tokensPerParam']);
    expectClose(formula.coefficient, 1 / 6, 1e-15);
    const values = { compute: point(5.76e23), tokensPerParam: point(20), attention: point(1) };
    expectClose(evaluate(formula, values), Math.sqrt(5.76e23 / 120), 1e-12);
  });

  test('the compute of a model at tokens per parameter has a square', () => {
    const formula = formulaOf({ quantity: 'compute', from: ['params', 'tokensPerParam', 'attention'] });
    expect(formula.above).toContainEqual({ quantity: 'params', exponent: 2 });
    expect(formula.root).toBe(1);
  });
});

describe('what does not follow', () => {
  test.each<[QuantityId, QuantityId[]]>([
    ['compute', ['params', 'tokens']],
    ['compute', ['params', 'tokens', 'attention', 'pue']],
    ['time', []],
    ['params', ['params']],
    ['cost', ['energy', 'pue']]
  ])('%s from %j has no formula', (quantity, from) => {
    expect(() => formulaOf({ quantity, from })).toThrow(RangeError);
    expect(() => formulaOf({ quantity, from })).toThrow(quantity);
  });
});

test('every step of a solution gives its figure, evaluated at the figures it comes from', () => {
  let steps = 0;
  fc.assert(
    fc.property(exactCase, ({ given }) => {
      const solution = solve(given);
      fc.pre(solution.conflicts.length === 0);
      const shares: QuantityId[] = ['mfu', 'uptime'];
      const known = new Set([...quantityIds.filter((id) => given[id] !== undefined), ...shares]);
      for (const step of solution.steps) {
        for (const id of step.from) expect(known, `${id} for ${step.quantity}`).toContain(id);
        known.add(step.quantity);
        if (![step.quantity, ...step.from].every((id) => isPoint(solution.values[id]!))) continue;
        const value = solution.values[step.quantity]!;
        expectClose(value.lo, evaluate(formulaOf(step), solution.values), 1e-9);
        steps++;
      }
    }),
    { numRuns: 500 }
  );
  expect(steps).toBeGreaterThan(500);
});
