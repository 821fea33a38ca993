import type { Origin } from './origin';
import type { Report } from '../report/report';

/** A given figure within a list, with what it rests on: "400 TFLOPS per GPU while stepping (published)". */
export function sayOrigin(
  { id, interval, basis }: Origin,
  { words, language }: Pick<Report, 'words' | 'language'>
): string {
  const isPlain = id === 'attention' && interval.lo === 1 && interval.hi === 1;
  const text = isPlain
    ? words.cite.plainAttention
    : language.texts.quantities[id].listed(language.figures.say(id, interval));
  return basis ? `${text} (${language.texts.basis[basis.kind]})` : text;
}
