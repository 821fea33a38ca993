import { unitPhrase } from '../../typing/unit-phrase';

/** What stands in one word, or in a form that the typing reader does not know. */
const rewrites: [RegExp, string][] = [
  [/metric /i, ''],
  [/stunden?$/i, ' Stunden'],
  [/(?<=FLOPs?)\/s\w*$/i, ''],
  [/^([PEZ])F(?:\/s)?$/, '$1FLOP']
];

/** SI of one of a unit that a pattern has found, by the typing reader: `unitFactor('kWh')` is 3.6e6. */
export function unitFactor(unit: string): number {
  const measure = unitPhrase(
    rewrites.reduce((text, [from, to]) => text.replace(from, to), unit).replace(/-/g, ' ')
  );
  if (typeof measure === 'string') throw new TypeError(`no unit: ${unit}`);
  return measure.factor;
}
