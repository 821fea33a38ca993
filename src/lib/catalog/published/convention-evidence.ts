import {
  conventions,
  hardwareFlopPerToken,
  type Architecture,
  type Convention,
  type Recomputation
} from '$lib/estimate';
import { findModel } from '../tables/architecture';
import { mptBenchmarks } from '../tables/mpt-benchmarks';
import { findRun, type Run } from '../tables/run';

/** A published rate beside what each convention makes of the run's tokens per second. */
export interface Evidence {
  run: string;
  source: string;
  /** What is printed: TFLOPS per GPU, or a share of the peak. */
  figure: 'gpuFlops' | 'mfu';
  /** What of the work is counted twice. */
  recomputation: Recomputation;
  published: number;
  computed: Record<Convention, number>;
  /** The one that comes nearest, and those that come as near but for the digits printed. */
  fits: Convention[];
  /** By how much the nearest misses: 0.01 is 1 % too much. */
  miss: number;
}

/** Counts nearer to each other than this cannot be told apart by figures of three digits. */
const AS_NEAR = 0.0025;

/** For sequences of 65,536 tokens. */
const benchmarkedMpt: Architecture = {
  ...mptBenchmarks.find(({ name }) => name === 'MPT 7B')!.architecture,
  positions: 65_536
};

const megatron175: Architecture = {
  ...findModel('GPT-3 175B').architecture,
  vocab: 51_200
};

/** Runs that publish tokens per second and a rate, and whose architecture is known; in the order of their years. */
const chosen: readonly (readonly [
  run: string,
  model: string | Architecture,
  recomputation?: Recomputation
])[] = [
  ['GPT-3 175B, Megatron-LM README example', megatron175, 'full'],
  ['MT-NLG 530B throughput, 280 DGX A100', 'Megatron GPT 530B'],
  ['PaLM 540B', 'PaLM 540B'],
  ['Korthikanti 2022 selective recompute + SP, GPT 175B', megatron175],
  ['TinyLlama 1.1B', 'TinyLlama 1.1B'],
  ['MPT-7b LLM-Foundry a100_80gb x8 seq65536', benchmarkedMpt],
  ['NeMo 24.07 LLAMA2-7B (8 GPUs)', 'Llama 2 7B'],
  ['MaxText tiering Llama 3.1 70B v6e x256', 'Llama 3 70B'],
  ['Megatron-Bridge 26.04 Llama 3 70B GB300 MXFP8 (64 GPUs)', 'Llama 3 70B'],
  ['Megatron-Bridge 26.04 Qwen3 235B-A22B GB300 MXFP8 (256 GPUs)', 'Qwen3 235B-A22B'],
  ['Megatron-Bridge 26.04 DeepSeek-V3 GB200 MXFP8 (256 GPUs)', 'DeepSeek-V3']
];

/** The evidence of which convention a published rate counts. Plain data, computed when the site is built. */
export function conventionEvidence(): Evidence[] {
  return chosen.map(([name, model, recomputation = 'none']) => {
    const run = findRun(name);
    const architecture = typeof model === 'string' ? findModel(model).architecture : model;
    const { gpuTokenRate, sequence, peakFlops } = run;
    const { figure, published } = printed(run, recomputation);
    if (gpuTokenRate === undefined || sequence === undefined || peakFlops === undefined)
      throw new RangeError(`${name} has no tokens per second, sequence or peak`);
    const scale = figure === 'mfu' ? gpuTokenRate / peakFlops : gpuTokenRate;
    const figures = conventions.map((convention) => {
      const flop = hardwareFlopPerToken(architecture, sequence, convention, recomputation);
      return [convention, flop * scale] as const;
    });
    const off = (value: number): number => Math.abs(Math.log(value / published));
    const [, nearest] = figures.reduce((best, next) => (off(next[1]) < off(best[1]) ? next : best));
    return {
      run: name,
      source: run.source,
      figure,
      recomputation,
      published,
      computed: Object.fromEntries(figures) as Record<Convention, number>,
      fits: figures.flatMap(([count, value]) => (Math.abs(value / nearest - 1) < AS_NEAR ? [count] : [])),
      miss: nearest / published - 1
    };
  });
}

/** The rate a run prints: FLOP/s where it does, else MFU; hardware FLOP/s where recomputation is counted. */
function printed(
  { name, printedFlops, mfu }: Run,
  recomputation: Recomputation
): Pick<Evidence, 'figure' | 'published'> {
  if (mfu !== undefined && recomputation === 'none') return { figure: 'mfu', published: mfu };
  if (printedFlops !== undefined) return { figure: 'gpuFlops', published: printedFlops };
  throw new RangeError(`${name} prints no rate`);
}

/** A run whose source prints the compute of all of it, in words, beside 6ND. */
export interface Budget {
  run: string;
  published: number;
  computed: number;
}

/** Llama 3.1 405B: "our training budget of 3.8 x 10^25 FLOPs". */
export function budgetEvidence(): Budget {
  const { name, params, tokens, quote } = findRun('Llama 3.1 405B');
  const [, mantissa, exponent] = /([\d.]+) x 10\^(\d+) FLOPs/.exec(quote) ?? [];
  if (params === undefined || tokens === undefined || mantissa === undefined)
    throw new RangeError(`${name} prints no compute`);
  return { run: name, published: Number(`${mantissa}e${exponent}`), computed: 6 * params * tokens };
}
