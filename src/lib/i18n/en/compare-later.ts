import take from './take-comparison';

/** What a comparison loads late: a file with its table, the text per token of a run, what is taken away. */
export default {
  take,
  tokenizerHint:
    'Counted in tokens of Llama 2. “Up to 15 % fewer tokens” for the same text is 1..1/0.85. For English Meta measured more: 3.94/3.17 (The Llama 3 Herd of Models, 3.2).',
  unit: 'Unit',
  low: 'low',
  high: 'high',
  /** Those of the link. */
  units: {
    params: 'parameters',
    tokens: 'tokens',
    attention: '1',
    compute: 'FLOP',
    gpus: 'GPUs',
    peakFlops: 'TFLOPS',
    mfu: '%',
    gpuFlops: 'TFLOPS',
    uptime: '%',
    usefulFlops: 'TFLOPS',
    time: 'days',
    gpuTime: 'GPU-h',
    tokenRate: 'tokens/s',
    tokensPerParam: '1',
    gpuPrice: 'USD/GPU-h',
    cost: 'USD',
    gpuPower: 'W',
    pue: '1',
    energy: 'MWh',
    carbonIntensity: 'g/kWh',
    carbon: 't'
  }
};
