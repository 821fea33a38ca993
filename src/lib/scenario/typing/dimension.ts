/** The kinds of quantity a field can hold, each with a unit of it. */
export const dimensionUnits = {
  number: '',
  parameters: 'parameters',
  tokens: 'tokens',
  tokensPerParameter: 'tokens/parameter',
  gpus: 'GPUs',
  work: 'FLOP',
  rate: 'FLOPS/GPU',
  time: 's',
  gpuTime: 'GPU-s',
  tokenRate: 'tokens/s',
  money: 'USD',
  price: 'USD/GPU-h',
  power: 'W/GPU',
  energy: 'J',
  mass: 'kg',
  carbonIntensity: 'kg/J'
} as const;

export type DimensionName = keyof typeof dimensionUnits;
