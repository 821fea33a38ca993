import type { TextFigure } from './text-figure';
import type { ChipMention } from './mask';

/** A chip that a text names, as a figure of a run. */
export const chipFigure = ({ name, listed, from, to }: ChipMention): TextFigure => ({
  quantity: 'chip',
  lo: 0,
  hi: 0,
  meaning: 'exact',
  place: 0,
  from,
  to,
  chip: { family: name, ...(listed && { listed }) },
  others: []
});
