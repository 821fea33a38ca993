import { describe, expect, test } from 'vitest';
import { loadPageTexts, locales } from '$lib/i18n';

type Leaf = string | ((...values: unknown[]) => string);

/** Every text by its path. */
function leaves(node: unknown, path = ''): [string, Leaf][] {
  if (typeof node === 'string' || typeof node === 'function') return [[path, node as Leaf]];
  return Object.entries(node as object).flatMap(([key, child]) =>
    leaves(child, path ? `${path}.${key}` : key)
  );
}

/** A text with sample values put in, whether it takes them one by one or by name. */
function sample(leaf: Leaf): string {
  if (typeof leaf === 'string') return leaf;
  const named = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => 'sample' : 'sample') });
  return leaf(...Array.from({ length: Math.max(leaf.length, 1) }, () => named));
}

describe.each(['method', 'methodProse'] as const)('the texts of %s', async (page) => {
  const [english, german] = await Promise.all(
    locales.map(async (locale) => leaves(await loadPageTexts(page, locale)))
  );
  const isList = (path: string) => /\.\d+(\.|$)/.test(path);
  const keys = (texts: [string, Leaf][]) =>
    texts
      .map(([path]) => path)
      .filter((path) => !isList(path))
      .sort();

  test('are the same in both languages, and lists are as long', () => {
    expect(keys(german!)).toEqual(keys(english!));
    expect(german!.length).toBe(english!.length);
  });

  test('say something everywhere, with curly quotes and single spaces', () => {
    for (const [path, leaf] of [...english!, ...german!]) {
      const text = sample(leaf);
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object|\$\{|["']|\s\s|^\s|\s$/);
    }
  });

  test('no sentence is the same in both', () => {
    const others = new Map(german);
    for (const [path, leaf] of english!) {
      const text = sample(leaf);
      if (!isList(path) && /\p{Ll}{2,} \p{Ll}{2,}/u.test(text))
        expect(sample(others.get(path)!), path).not.toBe(text);
    }
  });

  test('have the same holes', () => {
    const holes = (leaf: Leaf) => [...sample(leaf).matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole).sort();
    const others = new Map(german);
    for (const [path, leaf] of english!)
      if (!isList(path)) expect(holes(others.get(path)!), path).toEqual(holes(leaf));
  });
});
