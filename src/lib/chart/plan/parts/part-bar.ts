import type { Ink } from '../../picture/mark';

/** How a part of a bar is coloured: what kind of thing it is by its ink, which of that kind by how strong it is. */
export interface Tone {
  ink: Ink;
  strength: number;
}

/** A part of a bar, from its left, in the unit of the bar. */
export interface BarPart<Id extends string = string> {
  id: Id;
  value: number;
  from: number;
  to: number;
  tone: Tone;
}

/** Parts one behind the other, in the order given. */
export function barOf<Id extends string>(
  parts: readonly { id: Id; value: number; tone: Tone }[]
): BarPart<Id>[] {
  let at = 0;
  return parts.map((part) => {
    const from = at;
    at += part.value;
    return { ...part, from, to: at };
  });
}

/** The colour of a tone on a page: as strong as it is, over paper. */
export const colourOf = ({ ink, strength }: Tone): string =>
  `color-mix(in srgb, var(--${ink}) ${100 * strength}%, var(--paper))`;
