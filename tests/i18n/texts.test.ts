import { describe, expect, test } from 'vitest';
import { quantityIds } from '$lib/estimate';
import { loadTexts, locales } from '$lib/i18n';
import commonDe from '$lib/i18n/de/common';
import commonEn from '$lib/i18n/en/common';

type Leaf = string | number | ((...values: unknown[]) => unknown);
type Files = Record<string, { default: unknown }>;

const files = {
  en: import.meta.glob<{ default: unknown }>('../../src/lib/i18n/en/*.ts', { eager: true }),
  de: import.meta.glob<{ default: unknown }>('../../src/lib/i18n/de/*.ts', { eager: true })
};
const byName = (all: Files) =>
  new Map(Object.entries(all).map(([path, { default: texts }]) => [path.split('/').at(-1)!, texts]));
const [english, german] = [byName(files.en), byName(files.de)];

/** Every text by its path. */
function leaves(node: unknown, path = ''): Map<string, Leaf> {
  if (typeof node !== 'object' || node === null) return new Map([[path, node as Leaf]]);
  const entries = Object.entries(node);
  return new Map(entries.flatMap(([key, child]) => [...leaves(child, path ? `${path}.${key}` : key)]));
}

/** Stands for any value: written it is its name, and so is whatever it has. */
const standIn = (name: string): unknown =>
  new Proxy([name], {
    get: (list, key) => (key === Symbol.toPrimitive ? () => name : (Reflect.get(list, key) ?? standIn(name)))
  });

/** Values of texts of which one is a choice. */
const choices: Record<string, string[]> = { strip: ['sample0', 'sample1', 'says', 'source'] };

/** Whether a text is a unit, which says one and many. */
const isUnit = (path: string): boolean => path.startsWith('units.') || path.endsWith('.unit');

/** The texts of a leaf with sample values put in, and the samples. */
function sample(path: string, leaf: Leaf): { text: string; values: string[] } {
  if (typeof leaf !== 'function') return { text: String(leaf), values: [] };
  const values = choices[path] ?? Array.from({ length: leaf.length }, (_, i) => `sample${i}`);
  return { text: [leaf(...values.map(standIn))].flat().join(''), values };
}

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole).sort();
const isList = (path: string) => /\.\d+(\.|$)/.test(path);

test('both languages have the same subjects, loaded by name', async () => {
  expect([...german.keys()]).toEqual([...english.keys()]);
  expect(locales).toEqual(['en', 'de']);
  expect(await loadTexts('common', 'en')).toBe(commonEn);
  expect(await loadTexts('common', 'de')).toBe(commonDe);
});

describe.each([...english.keys()])('%s', (name) => {
  const [en, de] = [leaves(english.get(name)), leaves(german.get(name))];

  test('has the same texts in both languages, and lists as long', () => {
    expect([...de.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [path, leaf] of en) expect(typeof de.get(path), path).toBe(typeof leaf);
  });

  test('says something everywhere', () => {
    for (const [path, leaf] of [...en, ...de])
      expect(sample(path, leaf).text, path).not.toMatch(/undefined|NaN|\[object|\$\{/);
  });

  test('has straight quotes and doubled or trailing spaces nowhere', () => {
    for (const [path, leaf] of [...en, ...de])
      if (!isList(path))
        // A hole, or a piece of code, may look as it likes.
        expect(sample(path, leaf).text.replace(/\{.*?\}/g, 'x'), path).not.toMatch(/["']|\s\s|^\s|\s$/);
  });

  test('has no sentence that is the same in both', () => {
    const same = [...en].flatMap(([path, leaf]) => {
      const here = sample(path, leaf).text.replace(/sample\d/g, '');
      const isSentence = /\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(here) && !isList(path);
      return isSentence && here === sample(path, de.get(path)!).text.replace(/sample\d/g, '') ? [path] : [];
    });
    expect(same).toEqual([]);
  });

  test('has the same figures to be put in in both', () => {
    for (const [path, leaf] of en)
      if (!isList(path))
        expect(holes(sample(path, de.get(path)!).text), path).toEqual(holes(sample(path, leaf).text));
  });
});

describe.each([
  ['en', commonEn],
  ['de', commonDe]
] as const)('common of %s', (_, texts) => {
  const all = leaves(texts);

  test('names one and many', () => {
    const units = [...all].filter(([path, leaf]) => isUnit(path) && typeof leaf === 'function');
    expect(units.length).toBeGreaterThan(5);
    for (const [path, leaf] of units)
      for (const count of [0.5, 1, 2])
        expect((leaf as (count: number) => string)(count), path).toMatch(/^\S+$/);
  });

  test('puts every value it takes into the text', () => {
    for (const [path, leaf] of all) {
      if (isUnit(path) || path === 'conflict.further') continue;
      const { text, values } = sample(path, leaf);
      for (const value of values) expect(text, path).toContain(value);
    }
  });

  test('cuts sentences only at figures there are', () => {
    for (const [id, leaf] of Object.entries(texts.headline)) {
      if (typeof leaf !== 'string') continue;
      expect(leaf.replace(/\{\w+\}/g, ''), id).not.toMatch(/[{}]/);
      if (id === 'conflict') expect(holes(leaf)).toEqual(['factor']);
      else if (id === 'agree' || id === 'rounded') expect(holes(leaf)).toEqual([]);
      else {
        expect(quantityIds, id).toContain(id);
        for (const hole of holes(leaf)) expect(quantityIds, id).toContain(hole);
        expect(
          holes(leaf).filter((hole) => hole === id),
          id
        ).toHaveLength(1);
      }
    }
  });
});
