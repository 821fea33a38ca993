import { all, create, type FactoryFunctionMap, type Unit } from 'mathjs';
import { describe, expect, it } from 'vitest';
import {
  quantities,
  quantityIds,
  relationIds,
  relations,
  solve,
  type Given,
  type Relation
} from '$lib/estimate';
import { expectClose } from '../../approx';
import { typicalRun } from './run';

type Measured = Unit | number;

const math = create(all as FactoryFunctionMap);
math.createUnit('FLOP');
math.createUnit('USD');
const evaluate = (text: string, scope: Record<string, Measured> = {}): Measured => math.evaluate(text, scope);

/** The figures of a run with their units. */
const measured = Object.fromEntries(
  quantityIds.map((id) => [id, evaluate(`${typicalRun[id]} * (${quantities[id].unit})`)])
);

/** The one coefficient that is not 1 has a unit: 6 FLOP are done for each parameter and token. */
const coefficientOf = ({ coefficient }: Relation): string =>
  coefficient === 1 ? '1' : `${coefficient} FLOP`;

/** `6 FLOP * params^(1) * tokens^(1) * attention^(1)` */
const rightSide = (relation: Relation): string =>
  [
    coefficientOf(relation),
    ...Object.entries(relation.factors).map(([id, exponent]) => `${id}^(${exponent})`)
  ].join(' * ');

const isUnit = (value: Measured): value is Unit => typeof value !== 'number';

/** The number of a value in a unit; throws if the value has another dimension. */
function numberIn(unit: string, value: Measured): number {
  const number = evaluate(`value / (${unit})`, { value });
  if (isUnit(number)) throw new TypeError(`${math.format(value)} is not in ${unit}`);
  return number;
}

const rightOf = (relation: Relation): number =>
  numberIn(quantities[relation.quantity].unit, evaluate(rightSide(relation), { ...measured }));

describe.each(relationIds)('relation %s', (id) => {
  const relation: Relation = relations[id];

  it('has the same dimension and value on both sides', () => {
    expectClose(rightOf(relation), typicalRun[relation.quantity], 1e-12);
  });

  it('gives what the solver gives, in SI', () => {
    const given: Given = {};
    for (const factor of quantityIds) if (relation.factors[factor]) given[factor] = typicalRun[factor];
    const solved = solve(given).values[relation.quantity];
    expectClose(solved?.lo, rightOf(relation), 1e-12);
    expectClose(solved?.hi, rightOf(relation), 1e-12);
  });
});

describe('the check of dimensions', () => {
  it.each<[string, Relation]>([
    ['energy without time', { quantity: 'energy', coefficient: 1, factors: { gpuPower: 1, pue: 1 } }],
    [
      'a square of time',
      { quantity: 'energy', coefficient: 1, factors: { gpuPower: 1, pue: 1, gpuTime: 2 } }
    ],
    ['work over time', { quantity: 'compute', coefficient: 1, factors: { usefulFlops: 1, gpuTime: -1 } }],
    [
      'a rate from tokens times time',
      { quantity: 'tokenRate', coefficient: 1, factors: { tokens: 1, time: 1 } }
    ],
    ['carbon as cost', { quantity: 'carbon', coefficient: 1, factors: { gpuPrice: 1, gpuTime: 1 } }],
    [
      'FLOP as tokens',
      { quantity: 'compute', coefficient: 6, factors: { tokenRate: 1, time: 1, gpuFlops: 1 } }
    ]
  ])('rejects %s', (_, wrong) => {
    expect(() => rightOf(wrong)).toThrow(TypeError);
  });

  it('tells FLOP, USD, kilograms and seconds apart', () => {
    const units = ['FLOP', 'USD', 'kg', 's'].map((unit) => math.unit(1, unit));
    units.forEach((a, i) => units.forEach((b, j) => expect(a.equalBase(b)).toBe(i === j)));
  });

  it('knows a wrong coefficient by the value', () => {
    const { quantity, factors }: Relation = relations.compute;
    expectClose(rightOf({ quantity, coefficient: 8, factors }) / typicalRun.compute, 8 / 6, 1e-12);
  });
});
