import type { PageTexts } from '../index';
import take from './take-comparison';

export default {
  take,
  tokenizerHint:
    'Gezählt in Token von Llama 2. „Bis zu 15 % weniger Token“ für denselben Text ist 1..1/0,85. Für Englisch maß Meta mehr: 3,94/3,17 (The Llama 3 Herd of Models, 3.2).',
  unit: 'Einheit',
  low: 'von',
  high: 'bis',
  /** Those of the link. */
  units: {
    params: 'Parameter',
    tokens: 'Token',
    attention: '1',
    compute: 'FLOP',
    gpus: 'GPUs',
    peakFlops: 'TFLOPS',
    mfu: '%',
    gpuFlops: 'TFLOPS',
    uptime: '%',
    usefulFlops: 'TFLOPS',
    time: 'Tage',
    gpuTime: 'GPU-h',
    tokenRate: 'Token/s',
    tokensPerParam: '1',
    gpuPrice: 'USD/GPU-h',
    cost: 'USD',
    gpuPower: 'W',
    pue: '1',
    energy: 'MWh',
    carbonIntensity: 'g/kWh',
    carbon: 't'
  }
} satisfies PageTexts<'compareLater'>;
