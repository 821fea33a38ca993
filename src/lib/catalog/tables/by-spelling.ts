/**
 * A name without what spellings differ in: case, spaces, hyphens, dots and other marks, but for the boundary between two
 * numbers. `'Llama 3.1 405B'`, `'llama3.1-405b'` and `'Llama-3-1_405B'` are all `'llama3-1-405b'`.
 */
const spelled = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<=\d)[^a-z0-9]+(?=\d)/g, '-')
    .replace(/[^a-z0-9-]|(?<!\d)-|-(?!\d)/g, '');

/** Looks up items by any spelling of their names; undefined for a name that none or several have, and for ''. */
export function bySpelling<T>(
  items: readonly T[],
  names: (item: T) => readonly string[]
): (name: string) => T | undefined {
  const found = new Map<string, Set<T>>();
  for (const item of items)
    for (const key of names(item).map(spelled)) found.set(key, (found.get(key) ?? new Set<T>()).add(item));
  return (name) => {
    const [item, ...others] = found.get(spelled(name)) ?? [];
    return others.length > 0 || spelled(name) === '' ? undefined : item;
  };
}
