import { point, type Interval, type QuantityId } from '$lib/estimate';
import type { Scenario } from '../scenario';
import { fromUnit } from '../unit';

const known = (id: QuantityId, text: string): Interval => point(fromUnit(id, text));

/** What the page shows before anyone changes it, and what a hand-typed link without `solve` starts from. */
export const defaultScenario: Scenario = {
  given: {
    params: known('params', '70B'),
    tokens: known('tokens', '15T'),
    attention: known('attention', '1'),
    gpus: known('gpus', '16k'),
    // H100 SXM, dense BF16.
    peakFlops: known('peakFlops', '989'),
    gpuFlops: known('gpuFlops', '400'),
    uptime: known('uptime', '95'),
    gpuPrice: known('gpuPrice', '2'),
    gpuPower: known('gpuPower', '700'),
    pue: known('pue', '1.1'),
    carbonIntensity: known('carbonIntensity', '385')
  },
  solveFor: 'time'
};
