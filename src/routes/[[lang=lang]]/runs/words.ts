import type { Texts } from '$lib/i18n';

type Words = Texts<'runs'>;

/** The text of a word of the table, which may be one that has none: `text` where it does not. */
const wordOf = (texts: Readonly<Record<string, string>>, word: string, text: string): string =>
  Object.hasOwn(texts, word) ? texts[word]! : text;

/** What sort of figure a row is, in words: "full run". */
export const kindText = (kind: string, { kinds }: Words): string =>
  wordOf(kinds, kind, kind.replaceAll('_', ' '));

/** Why a run is missed, in words. */
export const missText = (reasons: readonly string[], { missReasons }: Words): string =>
  reasons.map((reason) => wordOf(missReasons, reason, reason)).join('; ');

/** Why a row could not be used, in words. */
export const reasonText = (reason: string, { reasons }: Words): string => wordOf(reasons, reason, reason);
