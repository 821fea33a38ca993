/** How exactly a text means a number. `under` leaves the lower end open, `over` the upper one. */
export type Meaning = 'exact' | 'about' | 'over' | 'under' | 'range';

const hedge = (words: string): RegExp =>
  new RegExp(String.raw`(?:(?<![\p{L}])(?:${words})|[~≥≤<>±]=?) ?$`, 'iu');

const about = hedge(
  'about|around|roughly|approximately|approx\\.?|some|nearly|almost|close to|circa|ca\\.?|c\\.|an estimated|estimated(?: at)?|est\\.|near|just|only|a mere|merely|fully|as many as|a total of|another|etwa|rund|ungefähr|knapp|fast|gut|schätzungsweise|beinahe|nahezu|circa|zirka|grob|um die|gerade einmal|nur|lediglich|insgesamt|genau|exactly|precisely|so|well|the order of'
);
const over = hedge(
  'more than|over|above|at least|upwards of|in excess of|exceed(?:s|ed|ing)?|higher than|greater than|larger than|longer than|beyond|no less than|no fewer than|surpass(?:es|ed|ing)?|mehr als|über|mindestens|oberhalb von|wenigstens|höher als|größer als|jenseits von'
);
const under = hedge(
  'less than|under|below|at most|up to|fewer than|no more than|not more than|lower than|smaller than|maximum of|max\\.?|weniger als|unter|höchstens|maximal|bis zu|bis|unterhalb von|unterhalb'
);

/** Words among those for "about" that say nothing of how exact a number is. */
const plain =
  /(?:just|only|a mere|merely|fully|as many as|a total of|another|gerade einmal|nur|lediglich|insgesamt|genau|exactly|precisely|so|well) ?$/iu;

/** What stands before a number without the words that hedge it, and what they mean. */
export function hedgeBefore(text: string): { meaning: Meaning; rest: string } {
  let meaning: Meaning = 'exact';
  let rest = text;
  for (let words = 0; words < 3; words++) {
    const kinds: [Meaning, RegExp][] = [
      ['over', over],
      ['under', under],
      ['about', about]
    ];
    const found = kinds
      .map(([kind, pattern]) => [kind, pattern.exec(rest)] as const)
      .find(([, match]) => match);
    if (!found?.[1]) break;
    const kind = signs[found[1][0].trim()] ?? (plain.test(found[1][0]) ? 'exact' : found[0]);
    if (meaning === 'exact' || kind !== 'about') meaning = kind === 'exact' ? meaning : kind;
    rest = rest.slice(0, found[1].index);
  }
  return { meaning, rest };
}

const signs: Record<string, Meaning> = {
  '~': 'about',
  '±': 'about',
  '>': 'over',
  '>=': 'over',
  '≥': 'over',
  '<': 'under',
  '<=': 'under',
  '≤': 'under'
};

const plus = /^ ?\+(?![\d])|^(?: or more| und mehr| oder mehr| plus)(?![\p{L}])/u;

/** How many characters after a number say that it may be more: `15T+`, `400 or more`; 0 for none. */
export const moreAfter = (text: string): number => plus.exec(text)?.[0].length ?? 0;
