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

/** How organisations write the names that `alias` leads to. */
const written = new Map(
  ['Meta', 'Google', 'Databricks', 'Hugging Face', 'Intel', 'Ai2'].map((name) => [name.toLowerCase(), name])
);

const namesIn = (org: string): string[] =>
  org
    .replace(/\(.*?\)/g, '')
    .split(/[+/,_&]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** The organisations of a row in small letters, `'IBM+CoreWeave+NVIDIA'` as three. Empty where none is named. */
export const organisationsOf = ({ org }: Pick<Run, 'org'>): string[] =>
  namesIn(org.toLowerCase()).map((name) => alias.get(name) ?? name);

/** The same as they are shown, each by one name whatever a row calls it: `'Meta AI'` is `'Meta'`. */
export function organisationText(org: string): string {
  const shown = namesIn(org).map((name) => written.get(alias.get(name.toLowerCase()) ?? '') ?? name);
  return [...new Set(shown)].join(' + ');
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
