/** Items by a trait, in the order in which each of its values first comes. */
export function grouped<T>(items: readonly T[], traitOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(traitOf(item), [...(groups.get(traitOf(item)) ?? []), item]);
  return [...groups];
}
