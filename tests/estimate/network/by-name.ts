import { quantityIds } from '../../../src/lib/estimate/network/quantity';

const lines = (line: (id: string, index: number) => string): string => quantityIds.map(line).join('\n');

/** What `src/lib/estimate/network/by-name.ts` has to say, from the quantities. */
export const byNameText = (): string => `/*
 * Each quantity by its name, because access by a computed key takes five times as long and would be most of the time of
 * a solve. Written from the quantities by \`npx vitest run --project unit by-name -u\`, which also tests that it is current.
 */
import type { Interval } from './interval';
import type { QuantityId } from './quantity';

/** Hands over each of the figures with its index. */
export function forEachFigure<T>(
  figures: Partial<Record<QuantityId, T>>,
  take: (index: number, figure: T | undefined) => void
): void {
${lines((id, i) => `  take(${i}, figures.${id});`)}
}

/** The figures of a bit set of quantities, each by its index. */
export function figuresIn(
  set: number,
  figure: (index: number) => Interval
): Partial<Record<QuantityId, Interval>> {
  const figures: Partial<Record<QuantityId, Interval>> = {};
${lines((id, i) => `  if (set & 0x${(2 ** i).toString(16)}) figures.${id} = figure(${i});`)}
  return figures;
}
`;
