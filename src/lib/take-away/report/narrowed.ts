import { domainMax, type QuantityId } from '$lib/estimate';
import type { Report } from './report';

/** What the other figures leave of a range that is given; that a share ends at 100 % is nothing to tell. */
export function narrowed({ scenario, solution, language }: Report, id: QuantityId): string {
  const [given, known] = [scenario.given[id], solution.values[id]];
  if (!given || !known || solution.conflicts.length > 0) return '';
  const isCut = given.lo < known.lo || given.hi > known.hi;
  const isDomain = given.lo === known.lo && given.hi === Infinity && known.hi === domainMax(id);
  return isCut && !isDomain ? ` (${language.texts.rows.narrowed(language.figures.say(id, known))})` : '';
}
