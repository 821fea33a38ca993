import type { Chip } from '$lib/catalog';
import type { Note } from '../../typing/note';
import type { Meaning } from '../number/hedge';
import type { TextQuantity } from '../pattern/pattern';
import type { Trainer } from '../plain/trainer';

/** A figure that a text states, in SI. */
export interface TextFigure {
  quantity: TextQuantity;
  /** As written: 0 under, Infinity over. */
  lo: number;
  hi: number;
  meaning: Meaning;
  /** What one in the last written digit is worth. */
  place: number;
  /** Where it stands. */
  from: number;
  to: number;
  /** The family of a chip, and the catalogue's chip that the text's words mean; none for one it lacks. */
  chip?: { family: string; listed?: Chip };
  /** Other ways to read it, as factors on what was read. */
  others: Note[];
  /** Whether a month, week or year is its unit. */
  isCoarse?: boolean;
  /** The program that printed it in its log. */
  trainer?: Trainer;
}

/** The one written end of a figure, or the middle of a range. */
export const statedValue = ({ lo, hi }: Pick<TextFigure, 'lo' | 'hi'>): number =>
  lo === 0 ? hi : hi === Infinity ? lo : Math.sqrt(lo * hi);

/** Whether a figure says how many parameters a model has. */
export const isSize = ({ quantity }: TextFigure): boolean =>
  ['params', 'activeParams', 'totalParams'].includes(quantity);
