import { elapsedGpuTime, isLasting } from './elapsed';
import { findAccelerator } from '../tables/chips/find-accelerator';
import { runs } from '../tables/run';
import { standingOf } from './standing';

/** A published run whose GPU-hours are stated, as a scenario of the same model can be held against it. SI. */
export interface WholeRun {
  id: string;
  name: string;
  org: string;
  params: number;
  tokens: number;
  /** Family of the chip, as in `Accelerator.generation`. */
  generation: string;
  gpuTime: number;
}

/** Every measured run of a day or more that states size, tokens, chip and hours. Plain data. */
export function wholeRuns(): WholeRun[] {
  return runs.flatMap((run): WholeRun[] => {
    const { id, name, org, params, tokens } = run;
    const gpuTime = elapsedGpuTime(run);
    const generation = findAccelerator(run.accelerator)?.generation;
    const isKnown = params !== undefined && tokens !== undefined && gpuTime !== undefined;
    return standingOf(run) === 'measured' && isLasting(run) && isKnown && generation !== undefined
      ? [{ id, name, org, params, tokens, generation, gpuTime }]
      : [];
  });
}

/** Sizes of models are nominal, tokens rounded. */
const NEAR = { params: 0.025, tokens: 0.05 };

/** The published run of as many parameters and tokens on a chip of one of the families, or undefined. */
export const wholeRunOf = (
  params: number,
  tokens: number,
  generations: readonly string[],
  all: readonly WholeRun[]
): WholeRun | undefined =>
  all.find(
    (run) =>
      Math.abs(run.params / params - 1) < NEAR.params &&
      Math.abs(run.tokens / tokens - 1) < NEAR.tokens &&
      generations.includes(run.generation)
  );
