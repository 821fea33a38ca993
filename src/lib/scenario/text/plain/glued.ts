/** A word that goes on with a capital after a small letter, or with a capital word after digits. */
const seam = /\p{Ll}\p{Lu}\p{Ll}|\d(?:\p{Lu}\p{Ll}|[KMBT%](?:\p{Lu}\p{Ll}|\d))/gu;

/** As many seams in one word are no name in camel case. */
const SEAMS = 2;

/** A word of running text is shorter. */
const LONG = 20;

/**
 * Whether a text holds a table whose cells were glued together, as a copy without markup leaves it:
 * "MetricDeepSeek-V3GPT-4Cost Reduction". Its figures cannot be told apart for sure. Addresses are no such words.
 */
export function isGlued(text: string): boolean {
  for (const [word] of text.matchAll(/[^\s|;]{20,300}/gu)) {
    if (word.length < LONG || /\/\/|@|\\|[<>={}]/.test(word) || !/\d/.test(word)) continue;
    if ([...word.matchAll(seam)].length >= SEAMS) return true;
  }
  return false;
}
