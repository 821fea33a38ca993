import { planGpus, microBatches, type ParallelPlan } from '../parallel-plan';
import { productRate } from '../precision';
import { modelShape, type Shape } from '../model-shape';
import type { TrainingJob } from '../training-job';
import { cutsLayers, formsGroups, sharesMatrices } from './degree-rules';

/** Degrees of a plan: whole numbers from 1. */
export const planDegrees = [
  'tensorParallel',
  'pipelineParallel',
  'virtualStages',
  'contextParallel',
  'expertParallel',
  'expertTensorParallel',
  'dataParallel',
  'microBatch'
] as const satisfies readonly (keyof ParallelPlan)[];

export type PlanDegree = (typeof planDegrees)[number];

export type PlanProblem =
  | 'whole'
  | 'heads'
  | 'layers'
  | 'chunks'
  | 'tokens'
  | 'experts'
  | 'no-experts'
  | 'expert-width'
  | 'expert-groups'
  | 'batch'
  | 'turns'
  | 'recomputed'
  | 'precision'
  | 'gpus';

/** Why a plan cannot be. */
export interface PlanFault {
  problem: PlanProblem;
  /** What is to be changed. */
  degree: PlanDegree | 'recomputed' | 'precision';
  /** What it is, as a number where it is one, and what it would have to divide, or to be at most. */
  value: number;
  limit: number;
  /** In English, for who reads no page. */
  message: string;
}

/**
 * Every reason why a plan cannot be, none where it can: degrees that do not divide what they share out, more GPUs than
 * there are, what the chip or the model does not have.
 *
 * @param gpus GPUs at hand; any number where not given.
 */
export function planFaults(job: TrainingJob, plan: ParallelPlan, gpus = Infinity): PlanFault[] {
  const parts = planDegrees.filter((degree) => !(Number.isInteger(plan[degree]) && plan[degree] >= 1));
  if (parts.length > 0)
    return parts.map((degree) =>
      fault('whole', degree, plan[degree], 1, `${degree} is ${plan[degree]}, no whole number from 1`)
    );
  const shape = modelShape(job.architecture);
  return [
    ...chipFaults(job),
    ...layerFaults(shape, plan),
    ...expertFaults(shape, plan),
    ...batchFaults(job, plan),
    ...(planGpus(plan) > gpus
      ? [fault('gpus', 'dataParallel', planGpus(plan), gpus, `takes ${planGpus(plan)} GPUs of ${gpus}`)]
      : [])
  ];
}

const fault = (
  problem: PlanProblem,
  degree: PlanFault['degree'],
  value: number,
  limit: number,
  message: string
): PlanFault => ({ problem, degree, value, limit, message });

function chipFaults({ chip, precision }: TrainingJob): PlanFault[] {
  if (productRate(chip, precision) !== undefined) return [];
  return [fault('precision', 'precision', 0, 0, `${chip.name} has no ${precision.toUpperCase()}`)];
}

function layerFaults(shape: Shape, plan: ParallelPlan): PlanFault[] {
  const { tensorParallel: tp, pipelineParallel: pp, virtualStages: vp, recomputed } = plan;
  const { layers, heads, latent } = shape;
  const faults: PlanFault[] = [];
  if (!sharesMatrices(shape, tp))
    faults.push(
      fault(
        'heads',
        'tensorParallel',
        tp,
        heads,
        `${heads} heads do not divide by ${tp} tensor-parallel GPUs`
      )
    );
  if (!cutsLayers(shape, pp))
    faults.push(
      fault('layers', 'pipelineParallel', pp, layers, `${layers} layers make no ${pp} even stages`)
    );
  else if (vp > 1 && (pp === 1 || !cutsLayers(shape, pp, vp)))
    faults.push(
      fault(
        'chunks',
        'virtualStages',
        vp,
        layers,
        `${layers} layers make no ${pp} stages of ${vp} even chunks`
      )
    );
  if (recomputed.startsWith('mla') && !latent)
    faults.push(fault('recomputed', 'recomputed', 0, 0, `${recomputed} needs latent attention`));
  return faults;
}

function expertFaults(shape: Shape, plan: ParallelPlan): PlanFault[] {
  const { expertParallel: ep, expertTensorParallel: etp } = plan;
  const { experts, expertFfn } = shape;
  if (experts === 0)
    return ep * etp === 1 ? [] : [fault('no-experts', 'expertParallel', ep, 1, 'the model has no experts')];
  const stageGpus = plan.tensorParallel * plan.contextParallel * plan.dataParallel;
  const faults: PlanFault[] = [];
  if (experts % ep !== 0)
    faults.push(fault('experts', 'expertParallel', ep, experts, `${experts} experts do not divide by ${ep}`));
  if (expertFfn % etp !== 0)
    faults.push(
      fault(
        'expert-width',
        'expertTensorParallel',
        etp,
        expertFfn,
        `width ${expertFfn} does not divide by ${etp}`
      )
    );
  if (!formsGroups(stageGpus, ep * etp))
    faults.push(
      fault(
        'expert-groups',
        'expertParallel',
        ep * etp,
        stageGpus,
        `the ${stageGpus} GPUs of a stage make no whole groups of ${ep * etp} for the experts`
      )
    );
  return faults;
}

function batchFaults({ batch, sequence }: TrainingJob, plan: ParallelPlan): PlanFault[] {
  const {
    dataParallel: dp,
    microBatch: mbs,
    pipelineParallel: pp,
    virtualStages: vp,
    contextParallel: cp
  } = plan;
  const faults: PlanFault[] = [];
  if (sequence % cp !== 0)
    faults.push(
      fault('tokens', 'contextParallel', cp, sequence, `${sequence} tokens do not divide by ${cp}`)
    );
  const count = microBatches(plan, batch);
  if (!Number.isInteger(count))
    faults.push(
      fault('batch', 'dataParallel', dp * mbs, batch, `${batch} sequences do not divide by ${dp} x ${mbs}`)
    );
  else if (vp > 1 && count % pp !== 0)
    faults.push(
      fault(
        'turns',
        'virtualStages',
        count,
        pp,
        `${count} micro-batches do not divide by ${pp} stages that take turns`
      )
    );
  return faults;
}
