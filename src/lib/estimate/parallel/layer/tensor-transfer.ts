import { softwares, type SoftwareId } from '../software';
import { linkRate, type Shard } from '../shard';

/** Share of a tensor-parallel transfer that shows where products are cut to run beside it. */
const ASYNC = 0.35;

/** What shows of a transfer, and what runs beside something else; s. */
export interface Transfer {
  shown: number;
  hidden: number;
}

export const noTransfer: Transfer = { shown: 0, hidden: 0 };

/** One all-gather and one reduce-scatter of a block's activations between tensor-parallel GPUs, in 2 bytes. */
export function tensorTransfer(shard: Shard, software: SoftwareId): Transfer {
  const { plan, tokens, shape, constants } = shard;
  const { tensorParallel: ranks } = plan;
  if (ranks === 1) return noTransfer;
  const bytes = 4 * tokens * shape.hidden * (1 - 1 / ranks);
  const time = bytes / linkRate(shard, ranks) + 2 * constants.latency;
  const share = plan.asyncTensor ? ASYNC : softwares[software].exposedTensor;
  return { shown: share * time, hidden: (1 - share) * time };
}
