import type { Locale } from '$lib/catalog/bilingual';
import type { TextSpan } from '../plain/delimited';
import { sentencesOf } from '../plain/sentence';
import type { Grouping } from './grouping';
import type { Masked } from './mask';
import { readSentence } from './read-sentence';

/** Sorts what a line of prose, of a list or of keys and values says into runs, a sentence a slice. */
export function* readLine(
  masked: Masked,
  line: TextSpan,
  locale: Locale,
  grouping: Grouping
): Generator<undefined> {
  const [found, name = ''] =
    key.exec(masked.text.slice(line.from, Math.min(line.to, line.from + REACH))) ?? [];
  for (const sentence of sentencesOf(masked.text, line)) {
    const isFirst = found !== undefined && sentence.from === line.from;
    readSentence(
      masked,
      sentence,
      locale,
      grouping,
      isFirst ? { name, to: line.from + found.length } : undefined
    );
    yield;
  }
}

/** No key is longer. */
const REACH = 80;

/** "Hours used: ", a mark of a list before it or not. */
const key = /^[\s>*•+-]*((?:\p{L}|#)[^:=.\d|]{1,40}?) ?[:=] ?/u;
