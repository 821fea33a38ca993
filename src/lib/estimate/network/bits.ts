import { quantityIds, type QuantityId } from './quantity';

/** How many bits a set has: those of a 32-bit integer, less one that `ways` takes for a product of its own. */
const MOST = 31;
if (quantityIds.length > MOST)
  throw new RangeError(`sets hold ${MOST} quantities, not ${quantityIds.length}`);

/** Sets of quantities (or relations) are the bits of a number, by index. */
export const has = (set: number, index: number): boolean => (set & (1 << index)) !== 0;

export const isWithin = (subset: number, set: number): boolean => (subset & ~set) === 0;

export const isSingle = (set: number): boolean => set !== 0 && (set & (set - 1)) === 0;

/** The indices in a set, ascending. */
export function indices(set: number): number[] {
  const found: number[] = [];
  for (let rest = set; rest !== 0; rest &= rest - 1) found.push(31 - Math.clz32(rest & -rest));
  return found;
}

export const setOf = (ids: readonly QuantityId[]): number =>
  ids.reduce((set, id) => set | (1 << quantityIds.indexOf(id)), 0);

export const namesIn = (set: number): QuantityId[] => indices(set).map((i) => quantityIds[i]!);
