import type { Run } from '../tables/run';

/** Names under which one organisation publishes. */
const alias = new Map([
  ['meta ai', 'meta'],
  ['google deepmind', 'google'],
  ['deepmind', 'google'],
  ['google research', 'google'],
  ['mosaicml', 'databricks'],
  ['mosaic', 'databricks'],
  ['bigscience', 'hugging face'],
  ['bigcode', 'hugging face'],
  ['intel-habanalabs', 'intel'],
  ['allen institute for ai', 'ai2']
]);

/** The organisations of a row in small letters, `'IBM+CoreWeave+NVIDIA'` as three. Empty where none is named. */
export function organisationsOf({ org }: Run): string[] {
  const names = org
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .split(/[+/,_&]/);
  return names
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => alias.get(name) ?? name);
}

/**
 * Whether two runs, by their organisations, share one, and so people, code and cluster. Runs that name none count as
 * one family.
 */
export function areKin(ours: readonly string[], theirs: readonly string[]): boolean {
  if (ours.length === 0 || theirs.length === 0) return ours.length === theirs.length;
  return ours.some((name) => theirs.includes(name));
}

/** The paper or repository that a row's figures come from: how its `source` begins, up to a version, section or blank. */
export const documentOf = ({ source }: Run): string => /^[^\s@;,]+/.exec(source)?.[0] ?? '';
