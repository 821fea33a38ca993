import type { QuantityId } from '$lib/estimate';
import { modelRate } from './rate';
import { findRun, type Run } from '../tables/run';

/** A published figure to mark on a slider, in SI. */
export interface PublishedMark {
  name: string;
  value: number;
  id: string;
  source: string;
}

/** Which runs mark which quantity: name of the run, and a shorter one to show where it is long. */
const chosen = {
  params: [
    ['Llama 3 8B'],
    ['DeepSeek-V3 (pre-training)', 'DeepSeek-V3'],
    ['Llama 2 70B'],
    ['GPT-3 175B (OpenAI original)', 'GPT-3 175B'],
    ['Llama 3.1 405B'],
    ['PaLM 540B']
  ],
  tokens: [
    ['GPT-3 175B (OpenAI original)', 'GPT-3 175B'],
    ['PaLM 540B'],
    ['LLaMA 65B (Llama 1)', 'Llama 1 65B'],
    ['Llama 2 70B'],
    ['Llama 3.1 405B'],
    ['Llama 4 Scout']
  ],
  gpus: [
    ['NeMo-Megatron GPT-3 5B to convergence', 'NeMo GPT-3 5B'],
    ['BLOOM-176B'],
    ['OPT-175B'],
    ['LLaMA 65B (Llama 1)', 'Llama 1 65B'],
    ['PaLM 540B'],
    ['Llama 3.1 405B']
  ],
  gpuFlops: [
    ['BLOOM-176B'],
    ['PaLM 540B'],
    ['LLaMA 65B (Llama 1)', 'Llama 1 65B'],
    ['Llama 3.1 405B, Table 4 config 16384 GPUs CP=1', 'Llama 3.1 405B'],
    ['Megatron-Bridge 26.04 Llama 3.1 405B H100 FP8 (1024 GPUs)', 'Llama 3.1 405B, H100 FP8'],
    ['Megatron-Bridge 26.04 Llama 3.1 405B GB300 MXFP8 (256 GPUs)', 'Llama 3.1 405B, GB300 MXFP8']
  ],
  uptime: [['OPT-175B'], ['Llama 3.1 405B']],
  mfu: [
    ['GLM-130B'],
    ['Llama 3.1 405B, Table 4 config 16384 GPUs CP=1', 'Llama 3.1 405B'],
    ['PaLM 540B'],
    ['Korthikanti 2022 selective recompute + SP, GPT 1T', 'GPT 1T, A100'],
    ['MaxText 64B v5p-128', 'MaxText 64B, TPU v5p']
  ]
} as const satisfies Partial<Record<QuantityId, readonly (readonly [run: string, shown?: string])[]>>;

type Marked = keyof typeof chosen;

const figure = (quantity: Marked, run: Run) =>
  quantity === 'gpuFlops' ? modelRate(run)?.value : run[quantity];

/** A few well-known published values for each slider's scale, in its order. Plain data. */
export function publishedMarks(): Record<Marked, PublishedMark[]> {
  const marks = Object.entries<readonly (readonly [string, string?])[]>(chosen).map(([quantity, names]) => [
    quantity,
    names.flatMap(([name, shown = name]) => {
      const run = findRun(name);
      const value = figure(quantity as Marked, run);
      return value === undefined ? [] : [{ name: shown, value, id: run.id, source: run.source }];
    })
  ]);
  return Object.fromEntries(marks) as Record<Marked, PublishedMark[]>;
}
