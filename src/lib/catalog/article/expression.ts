import { all, create, type FactoryFunctionMap, type MathNode, type Unit } from 'mathjs';
import { quantities, type Interval, type QuantityId } from '$lib/estimate';
import type { Statement } from './statement';

/** What a figure measures: a quantity of a run, or one of the measures of a text. Dates are in days since 1970. */
export type StatedMeasure = QuantityId | 'count' | 'share' | 'factor' | 'bytes' | 'date';

/** A stated figure and what it measures. */
export interface StatedFigure {
  measure: StatedMeasure;
  states: Statement;
}

/** Arithmetic over stated figures: `{ expression: 'share * tokens', where: { share, tokens }, measure: 'tokens' }`. */
export interface Expression {
  expression: string;
  where: Readonly<Record<string, StatedFigure>>;
  measure: StatedMeasure;
}

const math = create(all as FactoryFunctionMap);
math.createUnit('FLOP');
math.createUnit('USD');

const unitOf = (measure: StatedMeasure): string => {
  if (measure === 'bytes') return 'byte';
  return measure in quantities ? quantities[measure as QuantityId].unit : '1';
};

/**
 * What an expression says: to the letter for each combination of readings, and with all rounding allowed for. The ends
 * are those at the corners of the figures' intervals, so the expression must rise or fall all the way in each figure.
 *
 * @throws TypeError if the units of the result are not those of its measure.
 */
export function evaluateStatement({ expression, where, measure }: Expression): Statement {
  const node = math.parse(expression);
  const names = Object.keys(where);
  const over = (intervals: Interval[]): Interval => {
    const values = corners(intervals).map((corner) => valueAt(node, names, corner, where, measure));
    return { lo: Math.min(...values), hi: Math.max(...values) };
  };
  return {
    readings: product(names.map((name) => where[name]!.states.readings)).map(over),
    wide: over(names.map((name) => where[name]!.states.wide))
  };
}

function valueAt(
  node: MathNode,
  names: readonly string[],
  values: readonly number[],
  where: Expression['where'],
  measure: StatedMeasure
): number {
  const scope = new Map(
    names.map((name, i) => {
      const unit = unitOf(where[name]!.measure);
      return [name, unit === '1' ? values[i] : math.multiply(values[i]!, math.unit(unit))];
    })
  );
  const result = node.evaluate(scope) as Unit | number;
  const unit = unitOf(measure);
  const number = unit === '1' ? result : (math.divide(result, math.unit(unit)) as Unit | number);
  if (typeof number !== 'number') throw new TypeError(`${node.toString()} is not in ${unit}`);
  return number;
}

const corners = (intervals: readonly Interval[]): number[][] =>
  product(intervals.map(({ lo, hi }) => (lo === hi ? [lo] : [lo, hi])));

/** Every way to take one of each. */
function product<T>(sets: readonly (readonly T[])[]): T[][] {
  return sets.reduce<T[][]>(
    (lists, set) => lists.flatMap((list) => set.map((item) => [...list, item])),
    [[]]
  );
}
