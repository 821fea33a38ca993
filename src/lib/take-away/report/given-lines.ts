import { quantities } from '$lib/estimate';
import { aligned } from '$lib/i18n/aligned';
import { basisWords } from '../cite/basis-words';
import { narrowed } from './narrowed';
import type { Origin } from '../cite/origin';
import type { Report } from './report';
import type { CitedSource } from './sources';

/** Given figures as lines: symbol, name, value and what it rests on, below each other. */
export function givenLines(
  report: Report,
  given: readonly Origin[],
  sources: readonly CitedSource[]
): string[] {
  const { language } = report;
  const rows = given.map((origin) => [
    quantities[origin.id].symbol,
    language.texts.quantities[origin.id].name,
    `= ${language.figures.say(origin.id, origin.interval)}${narrowed(report, origin.id)}`,
    basisWords(origin, report, sources)
  ]);
  return aligned(rows).map((line) => `  ${line}`);
}
