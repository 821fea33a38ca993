import type { Origin } from './origin';
import type { Report } from '../report/report';
import { sourceNumber, type CitedSource } from '../report/sources';

/** What a given figure rests on, with the number of its source: "published [1]: A lower bound", "entered". */
export function basisWords(
  origin: Origin,
  { words, language, origins }: Report,
  sources: readonly CitedSource[]
): string {
  const { basis, causes, isLinked } = origin;
  if (causes !== undefined) return words.calculation.causes(readable(causes));
  if (!basis) return isLinked ? words.calculation.linked : words.calculation.entered;
  const number = sourceNumber(origin, origins, sources);
  const reason = basis.reason?.[language.locale].replace(/\.$/, '');
  const kind = language.texts.basis[basis.kind];
  return kind + (number ? ` [${number}]` : '') + (reason ? `: ${reason}` : '');
}

/** Keys and values of causes as a reader would type them: `mtbf=50677, write=60`. */
const readable = (causes: string): string =>
  [...new URLSearchParams(causes)].map(([key, value]) => `${key}=${value}`).join(', ');
