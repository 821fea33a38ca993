import { consequenceTable } from './consequence-table';
import type { ExponentRow } from './elimination';
import type { Product } from './product';
import { quantityIds } from './quantity';
import { balance, relationIds, relations } from './relation';

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

const width = quantityIds.length;

/** How the table writes a weight of 0; the letters after it are 1, 2, and those before it -1, -2. */
const ZERO = 'm'.charCodeAt(0);

/** The relations as rows: the exponents of one brought to one side, then which relation it is. */
export const relationRows: readonly ExponentRow[] = relationIds.map((id) => {
  const exponents = balance(id);
  return [
    ...quantityIds.map((quantity) => exponents[quantity] ?? 0),
    ...relationIds.map((other) => Number(other === id))
  ];
});

/**
 * The minimal rows that follow from the relations, those of the fewest relations first. They are written down in
 * `consequence-table`, each by the weights of the relations it is made from.
 */
export const consequenceRows: readonly ExponentRow[] = consequenceTable.split(' ').map((letters) => {
  const row = new Array<number>(width + relationIds.length).fill(0);
  for (let i = 0; i < relationRows.length; i++) {
    const weight = letters.charCodeAt(i) - ZERO;
    if (weight === 0) continue;
    const relation = relationRows[i]!;
    for (let entry = 0; entry < row.length; entry++) row[entry]! += weight * relation[entry]!;
  }
  return row;
});

/**
 * Every consequence of the relations: in logarithms a relation is a vector of exponents, and these are the vectors
 * of minimal support in the space the relations span (the circuits of a matroid). They are all a solver needs. By
 * Farkas' lemma given intervals cannot all hold if and only if one consequence between them fails, and by duality the
 * tight bounds of a quantity are the tightest that a single consequence puts on it.
 */
export const consequences: readonly Consequence[] = consequenceRows.map((row) => consequenceOf(row, width));

/** A row as a consequence; the first `count` entries are exponents. */
export function consequenceOf(row: ExponentRow, count: number): Consequence {
  let coefficient = 1;
  for (let i = count; i < row.length; i++)
    if (row[i] !== 0) coefficient *= relations[relationIds[i - count]!].coefficient ** row[i]!;
  return {
    quantities: placesIn(row, 0, count),
    relations: placesIn(row, count, row.length),
    exponents: row.slice(0, count),
    coefficient
  };
}

/** Bit set of the places in a stretch of a row that are not 0. */
function placesIn(row: ExponentRow, from: number, to: number): number {
  let bits = 0;
  for (let i = from; i < to; i++) if (row[i] !== 0) bits |= 1 << (i - from);
  return bits;
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
