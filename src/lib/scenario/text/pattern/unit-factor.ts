import { unitPhrase } from '../../typing/unit-phrase';

/** What stands in one word, or in a form that the typing reader does not know. */
const rewrites: [RegExp, string][] = [
  [/metric /i, ''],
  [/stunden?$/i, ' Stunden'],
  [/(?<=FLOPs?)\/s\w*$/i, ''],
  [/^([PEZ])F(?:\/s)?$/, '$1FLOP']
];

/** Units of mass that the typing reader lacks, in kg. */
const masses: [RegExp, number][] = [
  [/^(?:Mt|megaton\w*)$/i, 1e9],
  [/^lbs?$/i, 0.45359237]
];

/** SI of one of a unit that a pattern has found, by the typing reader: `unitFactor('kWh')` is 3.6e6. NaN for one it does not know. */
export function unitFactor(unit: string): number {
  const mass = masses.find(([pattern]) => pattern.test(unit));
  if (mass) return mass[1];
  const measure = unitPhrase(
    rewrites.reduce((text, [from, to]) => text.replace(from, to), unit).replace(/-/g, ' ')
  );
  return typeof measure === 'string' ? NaN : measure.factor;
}
