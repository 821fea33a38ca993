import type { Cause } from '$lib/estimate';
import type { Texts } from './';

type Words = Texts<'compare'>['causes'];

/** Causes that have a name together. */
const pairs = [
  { causes: ['params', 'attention'], name: 'flopPerToken' },
  { causes: ['gpuPower', 'pue'], name: 'sitePower' }
] as const satisfies readonly { causes: readonly Cause[]; name: keyof Words }[];

/** What causes are called: "Chip", "FLOP per token", "Utilisation and Uptime". */
export function causeNames(causes: readonly Cause[], words: Words): string[] {
  const paired = pairs.filter((pair) => pair.causes.every((cause) => causes.includes(cause)));
  const single = causes.filter(
    (cause) => !paired.some((pair) => (pair.causes as readonly Cause[]).includes(cause))
  );
  return [...single.map((cause) => words[cause]), ...paired.map(({ name }) => words[name])];
}

/** The same as one name, to begin a line: "Utilisation and uptime". */
export function causeName(causes: readonly Cause[], words: Words): string {
  const [first = '', ...others] = causeNames(causes, words);
  return words.list([first, ...others.map(words.inSentence)]);
}

/** The same inside a sentence: "utilisation and uptime". */
export const causesInSentence = (causes: readonly Cause[], words: Words): string =>
  words.list(causeNames(causes, words).map(words.inSentence));
