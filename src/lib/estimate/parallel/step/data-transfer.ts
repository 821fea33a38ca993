import { noTransfer, type Transfer } from '../layer/tensor-transfer';
import { denseReplicas, expertReplicas } from '../parallel-plan';
import type { Shard } from '../shard';
import { softwares, type SoftwareId } from '../software';
import { collectiveTime } from './collective';
import type { LocalParameters } from './local-parameters';

/** Byte of a parameter as it is gathered, and of a gradient as it is summed. */
const PARAMETER_BYTES = 2;
const GRADIENT_BYTES = 4;

/** What transfers run beside: the time of a micro-batch on a stage, that of its layers alone, and how many there are. */
export interface Beside {
  microBatch: number;
  layers: number;
  microBatches: number;
}

/**
 * Summing gradients and gathering parameters over replicas in a step. They run beside the last and the first
 * micro-batch; under FSDP beside every one, where parameters are gathered in both passes.
 */
export function dataTransfer(
  shard: Shard,
  software: SoftwareId,
  parameters: LocalParameters,
  beside: Beside
): Transfer {
  const gather = overReplicas(shard, parameters, PARAMETER_BYTES);
  const scatter = overReplicas(shard, parameters, GRADIENT_BYTES);
  if (gather + scatter === 0) return noTransfer;
  const { hiddenRest } = shard.constants;
  if (shard.plan.sharding === 'fsdp') {
    const all = 2 * gather + scatter;
    const shown =
      hiddenRest * all +
      Math.max(0, gather - 0.33 * beside.layers) +
      Math.max(0, gather + scatter - 0.67 * beside.layers);
    return transferOf(beside.microBatches * all, beside.microBatches * shown);
  }
  const all = gather + scatter;
  if (!softwares[software].overlapsData) return { shown: all, hidden: 0 };
  const shown =
    hiddenRest * all +
    Math.max(0, scatter - 0.6 * beside.microBatch) +
    Math.max(0, gather - 0.3 * beside.microBatch);
  return transferOf(all, shown);
}

const transferOf = (all: number, shown: number): Transfer => ({ shown, hidden: Math.max(0, all - shown) });

function overReplicas(shard: Shard, { dense, experts }: LocalParameters, bytes: number): number {
  const { plan, chip, shape } = shard;
  const near = (ranks: number): number => Math.max(1, Math.floor(chip.domain / ranks));
  const shared = collectiveTime(shard, bytes * dense, denseReplicas(plan), near(plan.tensorParallel));
  if (shape.expertLayers === 0) return shared;
  const inDomain = near(plan.expertParallel * plan.expertTensorParallel);
  return shared + collectiveTime(shard, bytes * experts, expertReplicas(plan), inDomain);
}
