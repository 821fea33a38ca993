import { describe, expect, test } from 'vitest';
import { quantityIds } from '$lib/estimate';
import { loadTexts, locales } from '$lib/i18n';
import de from '$lib/i18n/de/common';
import en from '$lib/i18n/en/common';
import { parts } from '$lib/i18n/parts';

type Leaf = string | ((...values: never[]) => string);

/** Every text of a dictionary by its path. */
function leaves(node: unknown, path = ''): Map<string, Leaf> {
  if (typeof node === 'string' || typeof node === 'function') return new Map([[path, node as Leaf]]);
  const entries = Object.entries(node as Record<string, unknown>);
  return new Map(entries.flatMap(([key, child]) => [...leaves(child, path ? `${path}.${key}` : key)]));
}

const english = leaves({ ...en, ...parts.en });
const german = leaves({ ...de, ...parts.de });

const said = { typed: 'a1', read: 'b2', other: 'c3', suggestion: 'd4', max: 'e5', found: 'f6', wanted: 'g7' };

/** Whether a text is a unit, which says one and many. */
const isUnit = (path: string): boolean => path.startsWith('units.') || path.endsWith('.unit');

/** A text with sample values put in, and the samples it was given. */
function sample(path: string, leaf: Leaf): { text: string; values: string[] } {
  if (typeof leaf === 'string') return { text: leaf, values: [] };
  const say = leaf as (...values: unknown[]) => string;
  if (path.startsWith('reading.')) return { text: say(said), values: [] };
  if (isUnit(path)) return { text: say(2), values: [] };
  if (path === 'conflict.further') return { text: say(2), values: ['2'] };
  const values = Array.from({ length: leaf.length }, (_, i) => `sample${i}`);
  return { text: say(...values), values };
}

const dictionaries = [
  ['en', english],
  ['de', german]
] as const;

test('both languages have the same texts', () => {
  expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
});

test('a text that takes values takes as many in both', () => {
  for (const [path, leaf] of english) {
    const other = german.get(path);
    expect(typeof other, path).toBe(typeof leaf);
    if (typeof leaf === 'function') expect((other as typeof leaf).length, path).toBe(leaf.length);
  }
});

test('both languages are loaded by their name', async () => {
  expect(locales).toEqual(['en', 'de']);
  expect(await loadTexts('en')).toBe(en);
  expect(await loadTexts('de')).toBe(de);
});

describe.each(dictionaries)('%s', (_, texts) => {
  test('says something everywhere, with every value in it', () => {
    for (const [path, leaf] of texts) {
      const { text, values } = sample(path, leaf);
      expect(text, path).toBeTypeOf('string');
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object|\$\{/);
      for (const value of values) expect(text, path).toContain(value);
    }
  });

  test('names one and many', () => {
    const units = [...texts].filter(([path, leaf]) => isUnit(path) && typeof leaf === 'function');
    expect(units.length).toBeGreaterThan(5);
    for (const [path, leaf] of units)
      for (const count of [0.5, 1, 2])
        expect((leaf as unknown as (count: number) => string)(count), path).toMatch(/^\S+$/);
  });

  test('cuts sentences only at figures there are', () => {
    for (const [path, leaf] of texts) {
      if (!path.startsWith('headline.') || typeof leaf !== 'string') continue;
      const id = path.slice('headline.'.length);
      const holes = [...leaf.matchAll(/\{(.*?)\}/g)].map(([, hole]) => hole!);
      expect(leaf.replace(/\{\w+\}/g, ''), path).not.toMatch(/[{}]/);
      if (id === 'conflict') expect(holes).toEqual(['factor']);
      else {
        expect(quantityIds, path).toContain(id);
        for (const hole of holes) expect(quantityIds, path).toContain(hole);
        expect(
          holes.filter((hole) => hole === id),
          path
        ).toHaveLength(1);
      }
    }
  });

  test('has straight quotes and doubled or trailing spaces nowhere', () => {
    for (const [path, leaf] of texts) {
      const { text } = sample(path, leaf);
      expect(text, path).not.toMatch(/["']|\s\s|^\s|\s$/);
    }
  });
});

test('no sentence is the same in both languages', () => {
  const same = [...english].flatMap(([path, leaf]) => {
    const { text } = sample(path, leaf);
    const isSentence = /\p{L}{2,}\s+\p{L}{2,}/u.test(text.replace(/sample\d/g, ''));
    return isSentence && text === sample(path, german.get(path)!).text ? [path] : [];
  });
  expect(same).toEqual([]);
});

test('the sentences of both languages have the same figures', () => {
  const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole).sort();
  for (const [path, leaf] of english)
    if (typeof leaf === 'string') expect(holes(german.get(path) as string), path).toEqual(holes(leaf));
});
