import type { QuantityId } from '$lib/estimate';
import { parseDecimal, scaleDecimal, type Ratio } from './link/decimal';
import type { DimensionName } from './typing/dimension';

/** How a quantity is written and set at the edges: its unit as `num / den` SI units, and what is said and done in it. */
export interface Unit extends Ratio {
  /** Its key in a link, and its column in a table. */
  key: string;
  field: FieldWords;
  slider: Span;
  /** How figures are written; plainly in the unit, where nothing is said. */
  form?: 'duration' | 'energy';
  /** Whether millions and billions are words. */
  worded?: true;
  /** Whether the name of the quantity says the unit, which then need not stand beside it. */
  isNamed?: true;
}

/** What a typed number means; units as people write them. */
export interface FieldWords {
  dimension: DimensionName;
  /** What a bare number counts. */
  counted: string;
  /** A unit often written for that of the field: "400 TFLOPs" for a rate, "$2" for a price. */
  alias?: string;
  /** Whether a bare number is a percentage. */
  percent?: true;
  /** Whether only whole numbers exist. */
  whole?: true;
  /** Whether it is a factor near one, which no thousands are. */
  factor?: true;
  /** What people leave out when they say "a 70 model": numbers below 10,000 get a note. */
  said?: number;
  /** From an amount meant for a node of eight GPUs to one for a single GPU. */
  node?: number;
}

/** What a slider spans, in the field's unit: decades on a log axis, or evenly with a step. */
export interface Span {
  lo: number;
  hi: number;
  step?: number;
}

const factor = { dimension: 'number', counted: '', factor: true } as const;
const share = { dimension: 'number', counted: '', percent: true } as const;
const rate = { dimension: 'rate', counted: 'TFLOPS/GPU', alias: 'TFLOP/GPU' } as const;

/**
 * Link keys and units people say, in the order in which links list them. Links rely on every key and unit for ever: one
 * added later goes to the end. One of `num` and `den` is 1, which makes `toUnit` and `fromUnit` round only once.
 */
export const units: Record<QuantityId, Unit> = {
  params: {
    key: 'params',
    num: 1,
    den: 1,
    field: { dimension: 'parameters', counted: 'parameters', said: 1e9 },
    slider: { lo: 1e8, hi: 1e13 },
    worded: true,
    isNamed: true
  },
  tokens: {
    key: 'tokens',
    num: 1,
    den: 1,
    field: { dimension: 'tokens', counted: 'tokens', said: 1e12 },
    slider: { lo: 1e9, hi: 1e14 },
    worded: true,
    isNamed: true
  },
  tokensPerParam: {
    key: 'ratio',
    num: 1,
    den: 1,
    field: { dimension: 'tokensPerParameter', counted: 'tokens/parameter' },
    slider: { lo: 1, hi: 1e5 },
    isNamed: true
  },
  attention: { key: 'attention', num: 1, den: 1, field: factor, slider: { lo: 1, hi: 2, step: 0.01 } },
  compute: {
    key: 'flops',
    num: 1,
    den: 1,
    field: { dimension: 'work', counted: 'FLOP', alias: 'FLOPS' },
    slider: { lo: 1e18, hi: 1e28 }
  },
  gpus: {
    key: 'gpus',
    num: 1,
    den: 1,
    field: { dimension: 'gpus', counted: 'GPUs', whole: true },
    slider: { lo: 1, hi: 1e6 },
    isNamed: true
  },
  /** TFLOPS. */
  peakFlops: { key: 'peak', num: 1e12, den: 1, field: rate, slider: { lo: 10, hi: 1e4 } },
  /** Per cent. */
  mfu: { key: 'mfu', num: 1, den: 100, field: share, slider: { lo: 1, hi: 100, step: 0.1 } },
  /** TFLOPS. */
  gpuFlops: { key: 'tflops', num: 1e12, den: 1, field: rate, slider: { lo: 10, hi: 1e4 } },
  /** Per cent. */
  uptime: { key: 'uptime', num: 1, den: 100, field: share, slider: { lo: 50, hi: 100, step: 0.1 } },
  /** TFLOPS. */
  usefulFlops: { key: 'useful', num: 1e12, den: 1, field: rate, slider: { lo: 10, hi: 1e4 } },
  /** Days. */
  time: {
    key: 'days',
    num: 86_400,
    den: 1,
    field: { dimension: 'time', counted: 'days' },
    slider: { lo: 0.1, hi: 1e4 },
    form: 'duration'
  },
  /** GPU-hours. */
  gpuTime: {
    key: 'gpuhours',
    num: 3600,
    den: 1,
    field: { dimension: 'gpuTime', counted: 'GPU-h', node: 8 },
    slider: { lo: 1, hi: 1e9 },
    worded: true,
    isNamed: true
  },
  /** Tokens per second. */
  tokenRate: {
    key: 'rate',
    num: 1,
    den: 1,
    field: { dimension: 'tokenRate', counted: 'tokens/s' },
    slider: { lo: 1e3, hi: 1e9 },
    worded: true
  },
  /** USD per GPU-hour. */
  gpuPrice: {
    key: 'price',
    num: 1,
    den: 3600,
    field: { dimension: 'price', counted: 'USD/GPU-h', alias: 'USD', node: 1 / 8 },
    slider: { lo: 0.1, hi: 100 },
    isNamed: true
  },
  /** USD. */
  cost: {
    key: 'cost',
    num: 1,
    den: 1,
    field: { dimension: 'money', counted: 'USD' },
    slider: { lo: 1e3, hi: 1e11 },
    worded: true
  },
  /** W. */
  gpuPower: {
    key: 'watts',
    num: 1,
    den: 1,
    field: { dimension: 'power', counted: 'W/GPU' },
    slider: { lo: 100, hi: 1e4 }
  },
  pue: { key: 'pue', num: 1, den: 1, field: factor, slider: { lo: 1, hi: 2, step: 0.01 } },
  /** MWh. */
  energy: {
    key: 'mwh',
    num: 3.6e9,
    den: 1,
    field: { dimension: 'energy', counted: 'MWh' },
    slider: { lo: 1, hi: 1e7 },
    form: 'energy'
  },
  /** gCO2e per kWh. */
  carbonIntensity: {
    key: 'grid',
    num: 1,
    den: 3.6e9,
    field: { dimension: 'carbonIntensity', counted: 'g/kWh' },
    slider: { lo: 1, hi: 1000 }
  },
  /** Tonnes of CO2e. */
  carbon: {
    key: 'co2',
    num: 1000,
    den: 1,
    field: { dimension: 'mass', counted: 't' },
    slider: { lo: 1, hi: 1e6 }
  },
  /** Tokens per second. */
  gpuTokenRate: {
    key: 'toks',
    num: 1,
    den: 1,
    field: { dimension: 'tokenRate', counted: 'tokens/s/GPU', alias: 'tokens/s' },
    slider: { lo: 10, hi: 1e6 },
    isNamed: true
  },
  /** Per cent. */
  runMfu: { key: 'runmfu', num: 1, den: 100, field: share, slider: { lo: 1, hi: 100, step: 0.1 } }
};

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
