import { solve as optimise, type Constraint, type Solution as Optimum } from 'yalps';
import {
  domainMax,
  quantityIds,
  type Given,
  type Interval,
  type Monomial,
  type QuantityId
} from '$lib/estimate';
import { intervalOf } from './case';

/** The relations in logarithms, written out by hand: the sum of weight x log(quantity) is `total`. */
const equations: { total: number; weights: Partial<Record<QuantityId, number>> }[] = [
  { total: Math.log(6), weights: { compute: 1, params: -1, tokens: -1, attention: -1 } },
  { total: 0, weights: { gpuFlops: 1, mfu: -1, peakFlops: -1 } },
  { total: 0, weights: { usefulFlops: 1, gpuFlops: -1, uptime: -1 } },
  { total: 0, weights: { compute: 1, usefulFlops: -1, gpuTime: -1 } },
  { total: 0, weights: { tokensPerParam: 1, tokens: -1, params: 1 } },
  { total: 0, weights: { gpuTime: 1, gpus: -1, time: -1 } },
  { total: 0, weights: { tokenRate: 1, tokens: -1, time: 1 } },
  { total: 0, weights: { cost: 1, gpuPrice: -1, gpuTime: -1 } },
  { total: 0, weights: { energy: 1, gpuPower: -1, pue: -1, gpuTime: -1 } },
  { total: 0, weights: { carbon: 1, carbonIntensity: -1, energy: -1 } },
  { total: Math.log(6), weights: { gpuFlops: 1, params: -1, attention: -1, gpuTokenRate: -1 } },
  { total: 0, weights: { usefulFlops: 1, runMfu: -1, peakFlops: -1 } }
];

/** log(quantity) as an offset and columns of the program, each at least 0 and counted with a sign. */
interface Variable {
  offset: number;
  columns: { name: string; sign: 1 | -1; most: number }[];
}

type Column = Map<string, number>;

/** What is given, as a linear program in logarithms: another way to all that the solver says. */
export class Oracle {
  readonly #variables: Record<QuantityId, Variable>;

  /** Where `isFree`, what is not given can be anything above 0, beyond its domain too. */
  constructor(given: Given, isFree = false) {
    const variable = (id: QuantityId): Variable =>
      variableOf(id, given[id] ?? { lo: 0, hi: Infinity }, isFree && !given[id] ? Infinity : domainMax(id));
    const variables = quantityIds.map((id) => [id, variable(id)]);
    this.#variables = Object.fromEntries(variables) as Record<QuantityId, Variable>;
  }

  /** How much the relations must be off in all, in logarithms, for the givens to hold; NaN if the program fails. */
  misfit(): number {
    const columns = this.#columns();
    equations.forEach((_, row) => {
      columns.set(`over ${row}`, new Map(Object.entries({ [row]: 1, goal: 1 })));
      columns.set(`under ${row}`, new Map(Object.entries({ [row]: -1, goal: 1 })));
    });
    return this.#run('minimize', columns).result;
  }

  /** The least and greatest logarithm of a quantity, where the givens can hold; NaN if a program fails. */
  range(id: QuantityId): Interval {
    return this.rangeOf({ [id]: 1 });
  }

  /** The same of a product of powers. */
  rangeOf(monomial: Monomial): Interval {
    const powers = Object.entries(monomial) as [QuantityId, number][];
    const offset = powers.reduce((sum, [id, power]) => sum + power * this.#variables[id].offset, 0);
    const end = (direction: 'minimize' | 'maximize'): number => {
      const columns = this.#columns();
      for (const [id, power] of powers)
        for (const { name, sign } of this.#variables[id].columns)
          columns.get(name)!.set('goal', power * sign);
      const { status, result } = this.#run(direction, columns);
      if (status === 'unbounded') return direction === 'minimize' ? -Infinity : Infinity;
      return offset + result;
    };
    return { lo: end('minimize'), hi: end('maximize') };
  }

  #columns(): Map<string, Column> {
    const columns = new Map<string, Column>();
    for (const { columns: own } of Object.values(this.#variables)) {
      for (const { name, most } of own)
        columns.set(name, new Map(most < Infinity ? [[`${name} most`, 1]] : []));
    }
    equations.forEach(({ weights }, row) => {
      for (const id of quantityIds) {
        for (const { name, sign } of this.#variables[id].columns) {
          if (weights[id]) columns.get(name)!.set(`${row}`, weights[id] * sign);
        }
      }
    });
    return columns;
  }

  #run(direction: 'minimize' | 'maximize', columns: Map<string, Column>): Optimum {
    const constraints = new Map<string, Constraint>();
    equations.forEach(({ total, weights }, row) => {
      const settled = quantityIds.reduce(
        (sum, id) => sum + (weights[id] ?? 0) * this.#variables[id].offset,
        0
      );
      constraints.set(`${row}`, { equal: total - settled });
    });
    for (const { columns: own } of Object.values(this.#variables)) {
      for (const { name, most } of own) if (most < Infinity) constraints.set(`${name} most`, { max: most });
    }
    const model = { direction, objective: 'goal', constraints, variables: columns };
    return optimise(model, { precision: 1e-10, maxPivots: 1000 }) as Optimum;
  }
}

function variableOf(id: QuantityId, given: number | Interval, max: number): Variable {
  const ends = intervalOf(given);
  const lo = Math.log(ends.lo);
  const hi = Math.log(Math.min(ends.hi, max));
  if (lo === hi) return { offset: lo, columns: [] };
  if (lo > -Infinity) return { offset: lo, columns: [{ name: id, sign: 1, most: hi - lo }] };
  if (hi < Infinity) return { offset: hi, columns: [{ name: id, sign: -1, most: Infinity }] };
  return {
    offset: 0,
    columns: [
      { name: `${id} up`, sign: 1, most: Infinity },
      { name: `${id} down`, sign: -1, most: Infinity }
    ]
  };
}
