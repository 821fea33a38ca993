import type { TextSpan } from '../plain/delimited';
import type { Masked } from './mask';

/** A number with its letter, or what looks like one, a date or a clock's time among them; not one inside a word. */
const numeral = /(?<![\p{L}\p{N}_])\d(?:[\d.,':/-]{0,40}\d)?(?: ?%|\p{L}{1,2}(?![\p{L}\p{N}]))?/gu;

/** After as many a slice ends. */
const SLICE = 500;

/** The numbers of a plain text outside what is given: figures and logs in their order, and names of models and chips. */
export function* unreadIn(
  text: string,
  { chips, models }: Masked,
  taken: readonly TextSpan[]
): Generator<undefined, TextSpan[]> {
  const spans = [...chips, ...models, ...taken].sort((a, b) => a.from - b.from);
  const unread: TextSpan[] = [];
  let [next, end, count] = [0, 0, 0];
  for (const { index: from, 0: found } of text.matchAll(numeral)) {
    const to = from + found.length;
    for (; next < spans.length && spans[next]!.from < to; next++) end = Math.max(end, spans[next]!.to);
    if (from >= end) unread.push({ from, to });
    if (++count % SLICE === 0) yield;
  }
  return unread;
}
