import type { Product } from './product';
import { quantityIds, type QuantityId } from './quantity';
import { balance, relationIds, relations, type RelationId } from './relation';

/**
 * A product of powers that follows from the relations and has no factor to spare: the product of
 * quantity^exponent equals `coefficient`, and no relation between fewer of its quantities exists.
 */
export interface Consequence {
  /** Bit set of the quantities it ties together. */
  quantities: number;
  /** Bit set of the relations it is made from. */
  relations: number;
  /** By quantity; whole numbers without a common divisor. */
  exponents: readonly number[];
  coefficient: number;
}

/**
 * Every consequence of the relations: in logarithms a relation is a vector of exponents, and these are the vectors
 * of minimal support in the space the relations span (the circuits of a matroid). They are all a solver needs. By
 * Farkas' lemma given intervals cannot all hold if and only if one consequence between them fails, and by duality the
 * tight bounds of a quantity are the tightest that a single consequence puts on it. There are 151 of them.
 */
export const consequences: readonly Consequence[] = enumerate(
  relationIds.map((id) => [...exponentsOf(balance(id)), ...weightsOf(id)]),
  quantityIds.length
);

/** A product of powers of quantities: `{ tokens: 1, gpuTime: -1 }` is tokens per GPU-second. */
export type Monomial = Partial<Record<QuantityId, number>>;

/**
 * Every way to write a product of powers that has no factor to spare: tokens per GPU-second as `tokens / gpuTime`,
 * as `usefulFlops / (6 x params x attention)` and so on. The product is one more quantity, tied by one more relation.
 */
export function waysTo(monomial: Monomial): Product[] {
  const own = quantityIds.length;
  const rows = relationIds.map((id) => [...exponentsOf(balance(id)), 0, ...weightsOf(id)]);
  const row = [...exponentsOf(monomial).map((exponent) => -exponent), 1, ...weightsOf()];
  return enumerate([...rows, row], own + 1)
    .filter(({ exponents }) => exponents[own] !== 0)
    .map((consequence) => solvedFor(consequence, own));
}

function exponentsOf(monomial: Monomial): number[] {
  return quantityIds.map((quantity) => monomial[quantity] ?? 0);
}

function weightsOf(relation?: RelationId): number[] {
  return relationIds.map((other) => (other === relation ? 1 : 0));
}

/** `width` exponents, then the weights of the relations they come from. */
type Vector = readonly number[];

/**
 * Starts from the relations, as vectors, and eliminates shared quantities pairwise until nothing new appears. Where two vectors
 * less a shared quantity already cover something known, the pair can be skipped: every circuit is also reached
 * through pairs that cover just one (modular elimination).
 */
function enumerate(rows: readonly Vector[], width: number): Consequence[] {
  const supports: number[] = [];
  const vectors: Vector[] = [];

  const isCovered = (set: number): boolean => {
    for (let i = 0; i < supports.length; i++) if ((supports[i]! & set) === supports[i]) return true;
    return false;
  };

  const add = (vector: Vector): void => {
    const set = support(vector, width);
    if (set === 0 || isCovered(set)) return;
    supports.push(set);
    vectors.push(vector);
  };

  rows.forEach(add);
  for (let i = 1; i < vectors.length; i++) {
    for (let j = 0; j < i; j++) {
      for (let shared = supports[i]! & supports[j]!; shared !== 0; shared &= shared - 1) {
        const lowest = shared & -shared;
        if (!isCovered((supports[i]! | supports[j]!) & ~lowest)) {
          add(combine(vectors[i]!, vectors[j]!, 31 - Math.clz32(lowest)));
        }
      }
    }
  }
  return vectors
    .filter((_, i) => !supports.some((other) => other !== supports[i] && (other & supports[i]!) === other))
    .map((vector) => describe(vector, width));
}

/** The combination of two vectors in which a quantity cancels. */
function combine(a: Vector, b: Vector, quantity: number): Vector {
  return a.map((value, i) => value * b[quantity]! - b[i]! * a[quantity]!);
}

/** Bit set of the quantities with an exponent. */
function support(vector: Vector, width: number): number {
  let bits = 0;
  for (let q = 0; q < width; q++) if (vector[q] !== 0) bits |= 1 << q;
  return bits;
}

function describe(vector: Vector, width: number): Consequence {
  const divisor = vector.reduce((a, b) => greatestCommonDivisor(a, Math.abs(b)), 0);
  const whole = vector.map((value) => value / divisor);
  const weights = whole.slice(width);
  return {
    quantities: support(vector, width),
    relations: weights.reduce((bits, weight, i) => (weight === 0 ? bits : bits | (1 << i)), 0),
    exponents: whole.slice(0, width),
    coefficient: weights.reduce((c, weight, i) => c * relations[relationIds[i]!].coefficient ** weight, 1)
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** A consequence solved for one of its quantities: that quantity as a product of powers of the others. */
export function solvedFor(consequence: Consequence, quantity: number): Product {
  const own = consequence.exponents[quantity]!;
  const above: number[] = [];
  const below: number[] = [];
  consequence.exponents.forEach((exponent, i) => {
    if (i === quantity) return;
    const side = exponent * own < 0 ? above : below;
    for (let power = Math.abs(exponent); power > 0; power--) side.push(i);
  });
  const coefficient = own > 0 ? consequence.coefficient : 1 / consequence.coefficient;
  return { coefficient, above, below, root: Math.abs(own) === 2 ? 2 : 1 };
}
