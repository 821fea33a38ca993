import { findAccelerator } from '../tables/chips/find-accelerator';
import { findRun } from '../tables/run';
import type { StatedFigure } from './expression';
import { exactly, kilo, over, rounded } from './statement';

/** What the article says of the training of Llama 3, as figures that several claims rest on. */
export const article = {
  tokens: { measure: 'tokens', states: rounded('15e12') },
  /** "über 5 %" */
  foreign: { measure: 'share', states: over('0.05', 1) },
  gpus: { measure: 'gpus', states: { readings: rounded('16000').readings, wide: kilo('16').wide } },
  gpuFlops: { measure: 'gpuFlops', states: over('400e12') },
  uptime: { measure: 'uptime', states: over('0.95', 1) }
} as const satisfies Record<string, StatedFigure>;

/** The figures of a run that claims are measured by. */
export type RunFigures = Record<'params' | 'tokens' | 'gpuTime' | 'peakFlops' | 'gpuPower', StatedFigure>;

const HOUR = 3600;

/**
 * Size, tokens, GPU-hours and chip of a published run, as precisely as they are printed; `printed` has the tokens
 * as they are printed where a zero at the end counts: '2.0e12'.
 * @throws RangeError naming the run and the figure, where the catalogue lacks one.
 */
export function published(name: string, printed?: string): RunFigures {
  const { params, tokens, gpuTime, accelerator } = findRun(name);
  const chip = findAccelerator(accelerator);
  if (!params || !tokens || !gpuTime || !chip?.power)
    throw new RangeError(`${name} lacks params, tokens, GPU-hours or a known chip`);
  return {
    params: { measure: 'params', states: exactly(params) },
    tokens: { measure: 'tokens', states: rounded(printed ?? String(tokens)) },
    gpuTime: { measure: 'gpuTime', states: rounded(String(gpuTime / HOUR), HOUR) },
    peakFlops: { measure: 'peakFlops', states: exactly(chip.bf16) },
    gpuPower: { measure: 'gpuPower', states: exactly(chip.power) }
  };
}
