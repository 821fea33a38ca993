import type { QuantityId } from '$lib/estimate';
import { parseDecimal, scaleDecimal, type Ratio } from './decimal';

/** How a quantity is written at the edges: its key in a link, and its unit as `num / den` SI units. */
export interface Unit extends Ratio {
  key: string;
}

/**
 * Link keys and units people say, in the order in which links list them. Links rely on every line for ever: a key
 * added later goes to the end. One of `num` and `den` is 1, which makes `toUnit` and `fromUnit` round only once.
 */
export const units = {
  params: { key: 'params', num: 1, den: 1 },
  tokens: { key: 'tokens', num: 1, den: 1 },
  tokensPerParam: { key: 'ratio', num: 1, den: 1 },
  attention: { key: 'attention', num: 1, den: 1 },
  compute: { key: 'flops', num: 1, den: 1 },
  gpus: { key: 'gpus', num: 1, den: 1 },
  /** TFLOPS. */
  peakFlops: { key: 'peak', num: 1e12, den: 1 },
  /** Per cent. */
  mfu: { key: 'mfu', num: 1, den: 100 },
  /** TFLOPS. */
  gpuFlops: { key: 'tflops', num: 1e12, den: 1 },
  /** Per cent. */
  uptime: { key: 'uptime', num: 1, den: 100 },
  /** TFLOPS. */
  usefulFlops: { key: 'useful', num: 1e12, den: 1 },
  /** Days. */
  time: { key: 'days', num: 86_400, den: 1 },
  /** GPU-hours. */
  gpuTime: { key: 'gpuhours', num: 3600, den: 1 },
  /** Tokens per second. */
  tokenRate: { key: 'rate', num: 1, den: 1 },
  /** USD per GPU-hour. */
  gpuPrice: { key: 'price', num: 1, den: 3600 },
  /** USD. */
  cost: { key: 'cost', num: 1, den: 1 },
  /** W. */
  gpuPower: { key: 'watts', num: 1, den: 1 },
  pue: { key: 'pue', num: 1, den: 1 },
  /** MWh. */
  energy: { key: 'mwh', num: 3.6e9, den: 1 },
  /** gCO2e per kWh. */
  carbonIntensity: { key: 'grid', num: 1, den: 3.6e9 },
  /** Tonnes of CO2e. */
  carbon: { key: 'co2', num: 1000, den: 1 }
} as const satisfies Record<QuantityId, Unit>;

/** The quantities in the order in which links list them. */
export const linkOrder = Object.keys(units) as QuantityId[];

/**
 * An SI value in its field unit: `toUnit('time', 86400)` is 1 day. The exact quotient of the double, rounded once,
 * so a decimal that was typed may come back a last bit off (0.29 is 28.999999999999996 %): format it, or use
 * `shortestDecimal` to get the text itself. 0 and Infinity stay what they are.
 */
export function toUnit(id: QuantityId, si: number): number {
  const { num, den } = units[id];
  return (si * den) / num;
}

/**
 * A value in its field unit as SI: `fromUnit('uptime', '95')` is 0.95. Text is read as in a link, `'1.5k'` included,
 * and converted exactly with a single rounding; a number is converted as the double it is, rounded once too.
 * NaN if the text is no number; 0 or Infinity where the result is out of range.
 */
export function fromUnit(id: QuantityId, value: string | number): number {
  const unit = units[id];
  if (typeof value === 'number') return (value * unit.num) / unit.den;
  const decimal = parseDecimal(value);
  return decimal ? scaleDecimal(decimal, unit) : NaN;
}
