import type { QuantityId } from '$lib/estimate';
import { withoutCounts, type UnitProduct } from './measure';
import { unitPhrase } from './unit-phrase';

function unit(text: string): UnitProduct {
  const measure = unitPhrase(text);
  if (typeof measure === 'string') throw new Error(`No unit: ${measure}`);
  return measure;
}

/** The kinds of quantity a field can hold, each with a unit of it. */
const dimensions = {
  number: unit(''),
  parameters: unit('parameters'),
  tokens: unit('tokens'),
  tokensPerParameter: unit('tokens/parameter'),
  gpus: unit('GPUs'),
  work: unit('FLOP'),
  rate: unit('FLOPS/GPU'),
  time: unit('s'),
  gpuTime: unit('GPU-s'),
  tokenRate: unit('tokens/s'),
  money: unit('USD'),
  price: unit('USD/GPU-h'),
  power: unit('W/GPU'),
  energy: unit('J'),
  mass: unit('kg'),
  carbonIntensity: unit('kg/J')
};

export type DimensionName = keyof typeof dimensions;

/** A number field. */
export interface Field {
  dimension: DimensionName;
  /** What a bare number counts. */
  unit: UnitProduct;
  /** A unit often written for that of the field: "400 TFLOPs" for a rate, "$2" for a price. */
  alias?: UnitProduct;
  /** Closed upper end, in the field's unit. */
  max?: number;
  /** Whether a bare number is a percentage. */
  percent?: true;
  /** Whether only whole numbers exist. */
  whole?: true;
  /** What people leave out when they say "a 70 model": numbers below 10,000 get a note. */
  said?: number;
  /** From an amount meant for a node of eight GPUs to one for a single GPU. */
  node?: number;
}

const field = (dimension: DimensionName, counted: string, more: Partial<Field> = {}): Field => ({
  dimension,
  unit: unit(counted),
  ...more
});

const rate = field('rate', 'TFLOPS/GPU', { alias: unit('TFLOP/GPU') });
const share = field('number', '', { unit: { factor: 0.01, powers: {} }, percent: true, max: 100 });

/** The field of every quantity, in the unit of its link key. */
export const fields: Record<QuantityId, Field> = {
  params: field('parameters', 'parameters', { said: 1e9 }),
  tokens: field('tokens', 'tokens', { said: 1e12 }),
  attention: field('number', ''),
  compute: field('work', 'FLOP', { alias: unit('FLOPS') }),
  gpus: field('gpus', 'GPUs', { whole: true }),
  peakFlops: rate,
  mfu: share,
  gpuFlops: rate,
  uptime: share,
  usefulFlops: rate,
  time: field('time', 'days'),
  gpuTime: field('gpuTime', 'GPU-h', { node: 8 }),
  tokenRate: field('tokenRate', 'tokens/s'),
  tokensPerParam: field('tokensPerParameter', 'tokens/parameter'),
  gpuPrice: field('price', 'USD/GPU-h', { node: 1 / 8, alias: unit('USD') }),
  cost: field('money', 'USD'),
  gpuPower: field('power', 'W/GPU'),
  pue: field('number', ''),
  energy: field('energy', 'MWh'),
  carbonIntensity: field('carbonIntensity', 'g/kWh'),
  carbon: field('mass', 't')
};

/**
 * The name of what a unit measures: the first kind of quantity it fits, or fits when counts are left unsaid ("W" for W
 * per GPU). `fits` says whether the value at hand is of a unit's dimension.
 */
export function dimensionName(fits: (unit: UnitProduct) => boolean): DimensionName | 'other' {
  const names = Object.keys(dimensions) as DimensionName[];
  return (
    names.find((name) => fits(dimensions[name])) ??
    names.find((name) => fits(withoutCounts(dimensions[name]))) ??
    'other'
  );
}
