import type { TextNumber } from '../number/text-number';
import type { TextSpan } from '../plain/delimited';
import type { TextFigure } from './text-figure';

/** A number of a text, and what it was read as, if anything. */
export interface NumberRead extends TextSpan {
  amount: TextNumber;
  figure?: TextFigure;
}
