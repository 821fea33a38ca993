import type { TrainingChip } from './training-chip';
import type { StepConstants } from './constants';
import type { ParallelPlan } from './parallel-plan';
import { operandFormats, productRate, type OperandFormat } from './precision';
import type { TrainingJob } from './training-job';
import { modelShape, type Shape } from './model-shape';

/** What one GPU has of a micro-batch, and how fast it works on it: what all times of a layer are taken from. */
export interface Shard {
  shape: Shape;
  plan: ParallelPlan;
  chip: TrainingChip;
  constants: StepConstants;
  /** Tokens of a micro-batch that pass through this GPU. */
  tokens: number;
  /** Tokens whose norms and residuals it has: fewer, where tensor-parallel GPUs share the sequence. */
  ownTokens: number;
  sequence: number;
  format: OperandFormat;
  /** Of long matrix products in the layers, FLOP/s. */
  rate: number;
  /** The same in 16 bits. */
  rate16: number;
  /** Byte/s that copies reach. */
  memoryRate: number;
  scaleUpRate: number;
  scaleOutRate: number;
  unfused: boolean;
}

/** @throws RangeError where the chip does not have the precision. */
export function shardOf(job: TrainingJob, plan: ParallelPlan, constants: StepConstants): Shard {
  const { chip, precision, sequence } = job;
  const rate = productRate(chip, precision);
  if (rate === undefined) throw new RangeError(`${chip.name} has no ${precision.toUpperCase()}`);
  const tokens = (plan.microBatch * sequence) / plan.contextParallel;
  return {
    shape: modelShape(job.architecture),
    plan,
    chip,
    constants,
    tokens,
    ownTokens: plan.sequenceParallel === false ? tokens : tokens / plan.tensorParallel,
    sequence,
    format: operandFormats[precision],
    rate,
    rate16: chip.peak.bf16 * chip.sustained.bf16,
    memoryRate: chip.memoryBandwidth * constants.memoryShare,
    scaleUpRate: chip.scaleUp * constants.scaleUpShare,
    scaleOutRate: chip.scaleOut * constants.scaleOutShare,
    unfused: job.unfusedAttention === true
  };
}

/** Byte/s between ranks that lie side by side over so many GPUs: within a domain, or between domains. */
export const linkRate = ({ chip, scaleUpRate, scaleOutRate }: Shard, gpus: number): number =>
  gpus <= chip.domain ? scaleUpRate : scaleOutRate;
