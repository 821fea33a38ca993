import type { TextNumber } from '../number/text-number';
import type { Span } from '../plain/delimited';
import type { Figure } from './figure';

/** A number of a text, and what it was read as, if anything. */
export interface NumberRead extends Span {
  amount: TextNumber;
  figure?: Figure;
}
