import type { Shard } from '../shard';
import { elementwisePass } from './attention-time';
import type { BlockTime } from './block-time';
import { castTime, innerShare, matrixProduct, tilingOf } from './matrix-product';
import { noPass } from './pass';
import type { Transfer } from './tensor-transfer';

/** Bytes that the activation function reads and writes for each element of the inner width, of the forward pass. */
export const activationTraffic = (gated: boolean): number => (gated ? 6 : 4);

/** A feed-forward block of an inner width that every token passes through, with norm and residual. */
export function feedForwardTime(shard: Shard, width: number, weights: number, tensor: Transfer): BlockTime {
  const { shape, plan, tokens } = shard;
  const ranks = plan.tensorParallel;
  const matrices = shape.gated ? 3 : 2;
  const operands = tokens * (2 * shape.hidden + (matrices * width) / ranks);
  const inner = Math.min(shape.hidden, width / ranks);
  return {
    products: matrixProduct(
      shard,
      weights / ranks,
      operands,
      shard.rate * innerShare(shard, inner),
      tilingOf(shard, shape.hidden, width / ranks)
    ),
    cast: castTime(shard, operands),
    core: noPass,
    elementwise: elementwisePass(
      shard,
      8 * shard.ownTokens * shape.hidden + (activationTraffic(shape.gated) * tokens * width) / ranks
    ),
    permute: noPass,
    tensor: tensor.shown,
    tensorHidden: tensor.hidden,
    context: noPass,
    contextHidden: 0,
    expert: 0,
    expertHidden: 0
  };
}
