import { expect, test } from 'vitest';
import { evaluateStatement, type StatedFigure } from '$lib/catalog/article/expression';
import { exactly, kilo, over, rounded } from '$lib/catalog/article/statement';
import { expectClose, expectIntervalClose } from '../../approx';

const amount = (measure: StatedFigure['measure'], states: StatedFigure['states']): StatedFigure => ({
  measure,
  states
});

test('rounding and open ends are carried through', () => {
  const { readings, wide } = evaluateStatement({
    expression: 'share * tokens',
    where: { share: amount('share', over('0.05', 1)), tokens: amount('tokens', rounded('15e12')) },
    measure: 'tokens'
  });
  expectIntervalClose(readings[0], { lo: 750e9, hi: 15e12 }, 1e-12);
  expectIntervalClose(wide, { lo: 725e9, hi: 15.5e12 }, 1e-12);
});

test('a divisor with an open end makes the quotient open towards zero', () => {
  const { wide } = evaluateStatement({
    expression: 'compute / rate',
    where: { compute: amount('compute', exactly(8e15)), rate: amount('gpuFlops', over('400e12')) },
    measure: 'time'
  });
  expectIntervalClose(wide, { lo: 0, hi: 20 }, 1e-12);
});

test('every way to read a figure is a way to read what follows', () => {
  const { readings } = evaluateStatement({
    expression: '2 * k',
    where: { k: amount('count', kilo('8')) },
    measure: 'count'
  });
  expect(readings.map(({ lo }) => lo)).toEqual([16_000, 16_384]);
});

test('units are checked', () => {
  const where = { hours: amount('gpuTime', exactly(3600)), power: amount('gpuPower', exactly(700)) };
  expectClose(
    evaluateStatement({ expression: 'hours * power', where, measure: 'energy' }).wide.lo,
    2.52e6,
    1e-12
  );
  expect(() => evaluateStatement({ expression: 'hours + power', where, measure: 'energy' })).toThrow();
  expect(() => evaluateStatement({ expression: 'hours / power', where, measure: 'energy' })).toThrow(
    'is not in J'
  );
});
