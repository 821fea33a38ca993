import { fromUnit, toUnit, units } from '../../unit';
import type { TextFigure } from './text-figure';

/** More digits are not written: what differs behind them came of units. */
const DIGITS = 12;

/** A figure whose ends in the field's unit are as they were written: $2.20 an hour is 2.2, not 2.2000000000000003. */
export function asWritten(figure: TextFigure): TextFigure {
  const { quantity, lo, hi } = figure;
  if (!(quantity in units)) return figure;
  const id = quantity as keyof typeof units;
  const end = (value: number): number =>
    value === 0 || value === Infinity ? value : fromUnit(id, toUnit(id, value).toPrecision(DIGITS));
  return { ...figure, lo: end(lo), hi: end(hi) };
}
