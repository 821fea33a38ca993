import type { TextSpan } from './delimited';

/** After these a full stop ends no sentence. */
const abbreviation =
  /(?:^|[^\p{L}])(?:ca|mio|mrd|bio|tsd|approx|est|vs|etc|e\.g|i\.e|z\.B|d\.h|u\.a|bzw|inkl|incl|max|min|no|nr|fig|tab|sec|eq|al|resp|abb|std|sek|tel|St|Dr|Mr|Inc|Corp|seq|len|avg|c|cf)$/iu;

/** The sentences of a stretch of text; a semicolon or a pipe ends one too. */
export function sentencesOf(text: string, { from, to }: TextSpan): TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = from;
  const end = /[.!?…](?=["')\]”“]{0,2}(?: |$))|[;|](?= |$)|[。]/gu;
  const line = text.slice(from, to);
  for (const { index, 0: mark } of line.matchAll(end)) {
    if (
      mark === '.' &&
      (abbreviation.test(line.slice(Math.max(0, index - 8), index)) || isMidSentence(line, index))
    )
      continue;
    sentences.push({ from: start, to: from + index + 1 });
    start = from + index + 1;
  }
  if (start < to) sentences.push({ from: start, to });
  return sentences;
}

/** A small letter goes on after a full stop that ended no sentence. */
const isMidSentence = (line: string, index: number): boolean =>
  /^\.\s+\p{Ll}/u.test(line.slice(index, index + 3));
