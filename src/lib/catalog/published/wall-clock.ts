import { findRun } from '../tables/run';

/** A published run as a point in a chart of time against GPUs. */
export interface WallClock {
  name: string;
  id: string;
  gpus: number;
  /** Elapsed time, s. */
  time: number;
  /** 'published' days, or 'derived': GPU-hours over GPUs, as if all had run all the time. */
  basis: 'published' | 'derived';
  source: string;
}

const chosen: readonly (readonly [run: string, shown?: string])[] = [
  ['NeMo-Megatron GPT-3 5B to convergence', 'NeMo GPT-3 5B'],
  ['BLOOM-176B'],
  ['OPT-175B'],
  ['LLaMA 65B (Llama 1)', 'Llama 1 65B'],
  ['PaLM 540B'],
  ['Llama 3.1 405B']
];

/** Well-known runs spread over two decades of GPU counts, from few to many. Plain data. */
export function wallClocks(): WallClock[] {
  return chosen.flatMap(([name, shown = name]): WallClock[] => {
    const { id, gpus, time, gpuTime, source } = findRun(name);
    if (gpus === undefined) return [];
    if (time !== undefined) return [{ name: shown, id, gpus, time, basis: 'published', source }];
    if (gpuTime === undefined) return [];
    return [{ name: shown, id, gpus, time: gpuTime / gpus, basis: 'derived', source }];
  });
}
