import { linkRate, type Shard } from '../shard';
import { noTransfer, type Transfer } from './tensor-transfer';

/**
 * Keys and values of the other GPUs of a sequence, passed round in the forward pass of attention, which hides what it
 * takes longer than. The backward pass carries twice as much.
 */
export function contextTransfer(shard: Shard, attention: number): Transfer {
  const { plan, tokens, shape, constants } = shard;
  const { contextParallel: ranks, tensorParallel } = plan;
  if (ranks === 1) return noTransfer;
  const bytes = ((4 * shape.key) / tensorParallel) * tokens * (ranks - 1);
  const time = bytes / linkRate(shard, tensorParallel * ranks) + (ranks - 1) * constants.latency;
  const shown = Math.max(constants.hiddenRest * time, time - attention);
  return { shown, hidden: time - shown };
}
