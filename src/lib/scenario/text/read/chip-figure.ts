import type { Figure } from './figure';
import type { ChipMention } from './mask';

/** A chip that a text names, as a figure of a run. */
export const chipFigure = ({ name, listed, from, to }: ChipMention): Figure => ({
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
