/** A text split into its ends. An end left out is open. */
export type RangeText = { lo: string; hi?: string } | { lo?: string; hi: string };

const word = String.raw`(?=[\s\d$])`;
const over = new RegExp(
  String.raw`^(?:>=?|(?:over|more than|at least|above|from|über|mehr als|mindestens|ab|von)${word}) ?(.+)$`,
  'i'
);
const under = new RegExp(
  String.raw`^(?:<=?|\.\.|(?:up to|under|at most|less than|below|höchstens|bis zu|bis|unter|weniger als)${word}) ?(.+)$`,
  'i'
);
const between = /^(?:(?:from|von) )?(.+?)(?: ?\.\. ?| (?:to|bis) )(.+)$/i;
const openAbove = /^(.+?) ?\.\.$/;
/** A plus with no number after it: `400+`, `16k+ GPUs`. */
const plus = /^(.*[\p{L}\d]) ?\+([\p{L}\s$%/-]*)$/u;

/**
 * Splits a tidied text at words and signs that can only mean a range: `splitRange('up to 400')` is `{ hi: '400' }`,
 * `splitRange('380..430')` is `{ lo: '380', hi: '430' }`. Undefined for a single value.
 */
export function splitRange(text: string): RangeText | undefined {
  const hi = under.exec(text)?.[1];
  if (hi) return { hi };
  const ends = between.exec(text);
  if (ends?.[1] && ends[2]) return { lo: ends[1], hi: ends[2] };
  const [, amount, unit] = plus.exec(text) ?? [];
  if (amount) return { lo: amount + unit };
  const lo = over.exec(text)?.[1] ?? openAbove.exec(text)?.[1];
  if (lo) return { lo };
}

/** Every way to read a hyphen in a text as "to", rather than as a sign, in an exponent or inside a word. */
export function hyphenSplits(text: string): { lo: string; hi: string }[] {
  return [...text.matchAll(/-(?= ?[\d.,$-])/g)].flatMap(({ index }) => {
    const lo = text.slice(0, index).trim();
    const inside = lo === '' || /\de$/i.test(text.slice(0, index));
    return inside ? [] : [{ lo, hi: text.slice(index + 1).trim() }];
  });
}
