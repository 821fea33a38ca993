import type { Architecture } from '../../../src/lib/estimate/model/architecture';
import { singlePlan, type ParallelPlan } from '../../../src/lib/estimate/parallel/parallel-plan';
import type { TrainingJob } from '../../../src/lib/estimate/parallel/training-job';
import { referenceChip } from './reference-chips';
import file from './vectors.json';

type Letters = Record<string, number>;

/** A plan of `vectors.json`, in the letters it was written in. */
export interface Vector {
  model: string;
  chip: string;
  architecture: Letters;
  plan: { words: Record<'rc' | 'graphs' | 'prec' | 'stack', string>; numbers: Letters };
  step: number;
  parts: Letters;
  memory: Letters;
}

interface Written {
  model: string;
  chip: string;
  architecture: Letters;
  plan: Record<'rc' | 'graphs' | 'prec' | 'stack', string>;
  step_s: number;
  parts: Letters;
  memory: Letters;
}

export const vectors = (file.plans as unknown as Written[]).map(
  ({ model, chip, architecture, plan, step_s, parts, memory }): Vector => {
    const { rc, graphs, prec, stack, ...numbers } = plan;
    return {
      model,
      chip,
      architecture,
      plan: { words: { rc, graphs, prec, stack }, numbers: numbers as unknown as Letters },
      step: step_s,
      parts,
      memory
    };
  }
);

function architectureOf({ architecture: a }: Vector): Architecture {
  return {
    layers: a.L!,
    hidden: a.h!,
    heads: a.a!,
    kvHeads: a.kv!,
    headDim: a.hd!,
    ffn: a.f!,
    gated: a.g === 1,
    vocab: a.V!,
    ...(a.tied && { tied: true }),
    ...(a.E && {
      experts: { count: a.E, active: a.k!, ffn: a.mf!, shared: (a.sh ?? 0) * a.mf!, dense: a.Ld ?? 0 }
    }),
    ...(a.kl && {
      latent: { queryRank: a.ql!, rank: a.kl, keyDim: a.dn!, rotaryDim: a.dr!, valueDim: a.dv! }
    }),
    ...(a.win && { window: { tokens: a.win, layers: a.wfrac! * a.L! } }),
    ...(a.mtp && { predictors: a.mtp })
  };
}

export function jobOf(vector: Vector): TrainingJob {
  const { words, numbers } = vector.plan;
  return {
    architecture: architectureOf(vector),
    chip: referenceChip(vector.chip),
    sequence: numbers.seq!,
    batch: numbers.gbs!,
    precision: words.prec.toLowerCase() as TrainingJob['precision'],
    software: words.stack === 'maxtext' ? 'maxtext' : 'tuned'
  };
}

const recomputed: Record<string, ParallelPlan['recomputed']> = {
  'act+norm': 'act_norm',
  'mla_up_proj+mlp': 'mla_up_proj_mlp'
};

export function planOf({ plan: { words, numbers }, architecture }: Vector): ParallelPlan {
  return {
    ...singlePlan,
    tensorParallel: numbers.tp!,
    pipelineParallel: numbers.pp!,
    virtualStages: numbers.vp!,
    contextParallel: numbers.cp!,
    expertParallel: numbers.ep!,
    expertTensorParallel: numbers.etp!,
    dataParallel: numbers.dp!,
    microBatch: numbers.mbs!,
    sharding: numbers.fsdp ? 'fsdp' : 'zero1',
    recomputed: recomputed[words.rc] ?? (words.rc as ParallelPlan['recomputed']),
    graphs: words.graphs as ParallelPlan['graphs'],
    overlapsAllToAll: numbers.ov === 1,
    ...(architecture.nlim && { domainLimit: architecture.nlim })
  };
}
