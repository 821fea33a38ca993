import { describe, expect, it } from 'vitest';
import type { Architecture } from '../../../src/lib/estimate/model/architecture';
import { memoryOf } from '../../../src/lib/estimate/parallel/memory/memory-of';
import { singlePlan, type ParallelPlan } from '../../../src/lib/estimate/parallel/parallel-plan';
import { jobFor } from './jobs';
import { referenceChip } from './reference-chips';

const GIB = 2 ** 30;

/** Table 3 of Korthikanti et al. 2022 (arXiv:2205.05198), trained as its section 6 says, on A100 with 2,048 tokens. */
const models: [
  name: string,
  shape: [layers: number, hidden: number, heads: number],
  plan: Partial<ParallelPlan>
][] = [
  ['22B', [48, 6144, 64], { microBatch: 4 }],
  ['175B', [96, 12_288, 96], { pipelineParallel: 8, virtualStages: 3 }],
  ['530B', [105, 20_480, 128], { pipelineParallel: 35, virtualStages: 3 }],
  ['1T', [128, 25_600, 160], { pipelineParallel: 64 }]
];

/** GiB of activations by the paper's formula: with tensor parallelism alone, and with what it proposes. */
const published: Record<string, [plain: number, proposed: number]> = {
  '22B': [59.25, 9.56],
  '175B': [66.84, 12.35],
  '530B': [114.02, 23.08],
  '1T': [131.25, 26.56]
};

const gpt = (layers: number, hidden: number, heads: number): Architecture => ({
  layers,
  hidden,
  heads,
  kvHeads: heads,
  ffn: 4 * hidden,
  gated: false,
  vocab: 51_200,
  tied: true
});

const activations = (shape: [number, number, number], plan: Partial<ParallelPlan>): number => {
  const job = jobFor(gpt(...shape), {
    chip: referenceChip('A100'),
    sequence: 2048,
    batch: 512,
    unfusedAttention: true
  });
  return memoryOf(job, { ...singlePlan, tensorParallel: 8, ...plan }).parts.activations / GIB;
};

describe('activations of GPT as Korthikanti et al. count them', () => {
  it.each(models)('%s, all kept', (name, shape, plan) => {
    const ours = activations(shape, { ...plan, sequenceParallel: false });
    expect(ours.toFixed(2)).toBe(published[name]![0].toFixed(2));
  });

  it.each(models)('%s, with sequence parallelism and selective recomputation', (name, shape, plan) => {
    const ours = activations(shape, { ...plan, recomputed: 'core_attn' });
    expect(ours.toFixed(2)).toBe(published[name]![1].toFixed(2));
  });
});
