import { describe, expect, it, test } from 'vitest';
import { quantityIds, relationIds, relations, type Relation } from '$lib/estimate';
import { consequences } from '../../../src/lib/estimate/network/consequence';
import { expectClose } from '../../approx';
import { consequenceTableText } from './consequence-table';
import { typicalRun } from './run';

const rank = relationIds.length;
const width = quantityIds.length;

/** One row a relation: its exponents brought to one side, then which relation it is. */
const relationMatrix = relationIds.map((id, row) => {
  const { quantity, factors }: Relation = relations[id];
  const exponents = quantityIds.map((q) => (q === quantity ? 1 : -(factors[q] ?? 0)));
  return Int32Array.from([...exponents, ...relationIds.map((_, other) => (other === row ? 1 : 0))]);
});

/**
 * All vectors of minimal support in the row space of a matrix of full rank, by brute force: such a vector is zero on
 * columns of rank one less than the matrix, and up to a factor it is the only one. So for each choice of that many
 * columns (subsets share the elimination of their first columns) what is left of the rows is one vector or nothing.
 * Fraction-free elimination (Bareiss): entries stay whole, they are minors of the matrix.
 */
function minimalSupportVectors(matrix: Int32Array[]): Set<string> {
  const found = new Set<string>();

  const choose = (rows: Int32Array[], from: number, previousPivot: number): void => {
    if (rows.length === 1) {
      found.add(primitive(rows[0]!).join(' '));
      return;
    }
    for (let column = from; column <= width - (rows.length - 1); column++) {
      const pivotRow = rows.find((row) => row[column] !== 0);
      if (!pivotRow) continue;
      const pivot = pivotRow[column]!;
      const rest = rows
        .filter((row) => row !== pivotRow)
        .map((row) => row.map((value, i) => (value * pivot - row[column]! * pivotRow[i]!) / previousPivot));
      choose(rest, column + 1, pivot);
    }
  };

  choose(matrix, 0, 1);
  return found;
}

/** Without a common divisor, the first entry that is not zero positive. */
function primitive(vector: ArrayLike<number>): number[] {
  const values = Array.from(vector);
  const divisor = values.reduce((a, b) => greatestCommonDivisor(a, Math.abs(b)), 0);
  const sign = Math.sign(values.find((value) => value !== 0)!);
  return values.map((value) => (sign * value) / divisor + 0);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

const membersOf = (set: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => i).filter((i) => (set >> i) & 1);

const nonZero = (values: readonly number[]): number[] =>
  values.flatMap((value, i) => (value === 0 ? [] : [i]));

test('the table of consequences is current', async () => {
  await expect(consequenceTableText()).toMatchFileSnapshot(
    '../../../src/lib/estimate/network/consequence-table.ts'
  );
});

describe('the consequences of the relations', () => {
  const expected = [...minimalSupportVectors(relationMatrix)].map((key) => key.split(' ').map(Number));

  it('are the 427 vectors of minimal support that brute force finds in the row space', () => {
    const exponentsOf = (vector: readonly number[]): string => vector.slice(0, width).join(' ');
    expect(expected).toHaveLength(427);
    expect(consequences.map(({ exponents }) => primitive(exponents).join(' ')).sort()).toEqual(
      expected.map(exponentsOf).sort()
    );
  });

  it('name the quantities they tie and the relations they are made from', () => {
    const relationsByQuantities = new Map(
      expected.map((vector) => [
        nonZero(vector.slice(0, width)).join(' '),
        nonZero(vector.slice(width, width + rank))
      ])
    );
    for (const { exponents, quantities, relations } of consequences) {
      expect(membersOf(quantities, width)).toEqual(nonZero(exponents));
      expect(membersOf(relations, rank)).toEqual(relationsByQuantities.get(nonZero(exponents).join(' ')));
    }
  });

  it('have exponents of 1 and 2 only, so that a square root solves any of them', () => {
    for (const { exponents } of consequences) {
      expect(nonZero(exponents).every((i) => [1, 2].includes(Math.abs(exponents[i]!)))).toBe(true);
    }
  });

  it('have no common divisor and hold, coefficient included, in a run computed by hand', () => {
    for (const { exponents, coefficient } of consequences) {
      expect(exponents.map(Math.abs).reduce(greatestCommonDivisor)).toBe(1);
      const product = exponents.reduce(
        (value, exponent, i) => value * typicalRun[quantityIds[i]!] ** exponent,
        1
      );
      expectClose(product, coefficient, 1e-12);
    }
  });
});
