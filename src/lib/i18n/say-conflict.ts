import type { Conflict } from '$lib/estimate';
import type { RoundedConflict } from '$lib/scenario';
import type { Figures } from './figure';

/** What a conflict is about: a figure against what the others imply, or what would be above 100 %. */
export function sayConflict(
  { quantity, given, implied, factor, left, givens }: Conflict & Partial<Pick<RoundedConflict, 'left'>>,
  figures: Figures
): string {
  const { conflict } = figures.texts;
  const { name } = figures.texts.quantities[quantity];
  if (!givens.includes(quantity)) return conflict.bound(name, figures.say(quantity, implied));
  return conflict.against(
    name,
    figures.say(quantity, given),
    figures.say(quantity, implied),
    figures.factor(factor),
    left === undefined ? undefined : figures.factor(left)
  );
}
