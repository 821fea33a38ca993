import { withoutCounts, type UnitProduct } from './measure';
import { unitPhrase } from './unit-phrase';

/**
 * The unit that words make: `unitOf('GPU-h')` is a GPU and 3600 s.
 *
 * @throws Error if they make none.
 */
export function unitOf(text: string): UnitProduct {
  const measure = unitPhrase(text);
  if (typeof measure === 'string') throw new Error(`No unit: ${measure}`);
  return measure;
}

/** The kinds of quantity a field can hold, each with a unit of it. */
const dimensions = {
  number: unitOf(''),
  parameters: unitOf('parameters'),
  tokens: unitOf('tokens'),
  tokensPerParameter: unitOf('tokens/parameter'),
  gpus: unitOf('GPUs'),
  work: unitOf('FLOP'),
  rate: unitOf('FLOPS/GPU'),
  time: unitOf('s'),
  gpuTime: unitOf('GPU-s'),
  tokenRate: unitOf('tokens/s'),
  money: unitOf('USD'),
  price: unitOf('USD/GPU-h'),
  power: unitOf('W/GPU'),
  energy: unitOf('J'),
  mass: unitOf('kg'),
  carbonIntensity: unitOf('kg/J')
};

export type DimensionName = keyof typeof dimensions;

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
