/** Names with a number where one stands there again: `['a', 'a']` is `['a', 'a (2)']`. */
export function apart(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const again = (seen.get(name) ?? 0) + 1;
    seen.set(name, again);
    return again === 1 ? name : `${name} (${again})`;
  });
}
