import { quantityIds } from '$lib/estimate';
import { indices } from '../../../src/lib/estimate/network/bits';
import { relationRows } from '../../../src/lib/estimate/network/consequence';
import { minimalRows, type ExponentRow } from '../../../src/lib/estimate/network/elimination';

const weightsOf = (row: ExponentRow): readonly number[] => row.slice(quantityIds.length);

/** A letter for each relation: m is a weight of 0. */
const written = (weights: readonly number[]): string =>
  String.fromCharCode(...weights.map((weight) => 'm'.charCodeAt(0) + weight));

/** The relations used, as a bit set. */
const usedBy = (weights: readonly number[]): number =>
  weights.reduce((set, weight, i) => (weight === 0 ? set : set | (1 << i)), 0);

/** The first weight positive, as a row holds either way. */
const positive = (weights: readonly number[]): readonly number[] =>
  weights.find((weight) => weight !== 0)! > 0 ? weights : weights.map((weight) => 0 - weight);

/** What `src/lib/estimate/network/consequence-table.ts` has to say, from the relations. */
export function consequenceTableText(): string {
  const all = minimalRows(quantityIds.length, relationRows).map((row) => positive(weightsOf(row)));
  const rows = all
    .map((weights) => ({ used: usedBy(weights), text: written(weights) }))
    .sort(
      (a, b) =>
        indices(a.used).length - indices(b.used).length || a.used - b.used || (a.text < b.text ? -1 : 1)
    )
    .map(({ text }) => text);
  return `/**
 * The consequences of the relations, those of the fewest relations first: a letter for the weight of each relation, m
 * being 0. Written from the relations by \`npx vitest run --project unit consequence -u\`, which also tests that it is
 * current.
 */
export const consequenceTable =
  '${rows.join(' ')}';
`;
}
