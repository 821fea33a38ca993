import {
  graphLevels,
  planGpus,
  productRate,
  recomputedKinds,
  singlePlan,
  trainingPrecisions,
  type Architecture,
  type ParallelPlan,
  type RecomputedKind,
  type SoftwareId,
  type TrainingJob
} from '$lib/estimate';
import { numberIn, textIn, type Row } from '../cell';
import { findPlanChip } from './chip-fabric';
import { stepRateArchitecture } from './step-rate-architecture';

/** A row as a job and a plan for it, or why it is none; and what was taken for what it does not say. */
export type Asked =
  { job: TrainingJob; plan: ParallelPlan; remark: string } | { job?: undefined; remark: string };

const stacks: Record<string, SoftwareId> = {
  megatron: 'tuned',
  primus: 'tuned',
  deepseek: 'tuned',
  plain: 'plain',
  'megatron-plain': 'unoverlapped',
  production: 'production',
  torchtitan: 'torchtitan',
  maxtext: 'maxtext'
};

const recomputedWords: Record<string, RecomputedKind> = {
  'act+norm': 'act_norm',
  'mla_up_proj+mlp': 'mla_up_proj_mlp',
  selective: 'core_attn'
};

/** Nodes a token is sent to at most, by model: DeepSeek-V3 (arXiv:2412.19437, section 2.1.2). */
const domainLimits: Record<string, number> = { 'DeepSeek-V3': 4 };

/** Reads what a row of step-rates.csv was measured with. */
export function jobAndPlan(row: Row): Asked {
  const architecture = stepRateArchitecture(row);
  if (typeof architecture === 'string') return { remark: architecture };
  if (textIn(row, 'modelled') === '0') return { remark: textIn(row, 'note') || 'marked as not modelled' };
  const chip = findPlanChip(textIn(row, 'chip'));
  if (!chip) return { remark: `no chip “${textIn(row, 'chip')}” in the table` };
  const precision = textIn(row, 'precision').toLowerCase() || 'bf16';
  if (!isOneOf(trainingPrecisions, precision))
    return { remark: `no precision “${textIn(row, 'precision')}”` };
  if (productRate(chip, precision) === undefined)
    return { remark: `${chip.name} has no ${precision.toUpperCase()}` };
  const { gbs: batch, seq: sequence } = { gbs: numberIn(row, 'gbs'), seq: numberIn(row, 'seq') };
  if (!batch || !sequence) return { remark: `${batch ? 'seq' : 'gbs'} is missing` };
  const plan = planIn(row, architecture);
  const broken = degreeFault(plan);
  if (broken) return { remark: broken };
  const software = stacks[textIn(row, 'stack')];
  const remark = software ? '' : `software “${textIn(row, 'stack')}” is taken as a tuned recipe`;
  return {
    job: { architecture, chip, sequence, batch, precision, software: software ?? 'tuned' },
    plan,
    remark
  };
}

function planIn(row: Row, { experts }: Architecture): ParallelPlan {
  const degree = (column: string): number => numberIn(row, column) || 1;
  const [stack, graphs, again] = [textIn(row, 'stack'), textIn(row, 'graphs'), textIn(row, 'recompute')];
  const recomputed = recomputedWords[again] ?? again;
  const overlaps = stack === 'deepseek' || graphs === 'full' || (numberIn(row, 'ovl') ?? 0) > 0;
  const limit = domainLimits[textIn(row, 'model')];
  const plan: ParallelPlan = {
    ...singlePlan,
    tensorParallel: degree('tp'),
    pipelineParallel: degree('pp'),
    virtualStages: degree('vp'),
    contextParallel: degree('cp'),
    expertParallel: experts && stack !== 'maxtext' ? degree('ep') : 1,
    expertTensorParallel: experts ? degree('etp') : 1,
    microBatch: degree('mbs'),
    sharding: numberIn(row, 'fsdp') ? 'fsdp' : 'zero1',
    recomputed: isOneOf(recomputedKinds, recomputed) ? recomputed : 'none',
    graphs: isOneOf(graphLevels, graphs) ? graphs : 'none',
    overlapsAllToAll: experts !== undefined && overlaps,
    ...(stack === 'torchtitan' && textIn(row, 'tpov') === 'async' && { asyncTensor: true }),
    ...(limit && { domainLimit: limit })
  };
  const replicas = numberIn(row, 'dp') ?? (numberIn(row, 'gpus') ?? 1) / planGpus(plan);
  return { ...plan, dataParallel: replicas };
}

function degreeFault(plan: ParallelPlan): string | undefined {
  const fault = Object.entries(plan).find(
    ([, value]) => typeof value === 'number' && !(value > 0 && value < 1e9)
  );
  return fault && `${fault[0]} is ${String(fault[1])}`;
}

const isOneOf = <T extends string>(words: readonly T[], word: string): word is T =>
  (words as readonly string[]).includes(word);
