import type { Shard } from '../shard';
import { allToAllTime } from './all-to-all';
import { elementwisePass } from './attention-time';
import type { BlockTime } from './block-time';
import { activationTraffic, feedForwardTime } from './feed-forward-time';
import { castTime, innerShare, overlapped, productTraffic, tilingOf } from './matrix-product';
import { noPass, type Pass } from './pass';
import type { Transfer } from './tensor-transfer';

/** Routed experts of a layer with their traffic, and the shared ones beside them. */
export interface ExpertTime {
  routed: BlockTime;
  shared: BlockTime | undefined;
}

/** The second half of a layer with a mixture of experts, experts spread evenly over GPUs and tokens over experts. */
export function expertTime(shard: Shard, tensor: Transfer): ExpertTime {
  const { shape, plan } = shard;
  const { tensorParallel, expertTensorParallel } = plan;
  const own = shard.tokens / tensorParallel;
  const copies = own * shape.activeExperts * expertTensorParallel;
  const width = shape.expertFfn / expertTensorParallel;
  const operands = copies * (2 * shape.hidden + (shape.gated ? 3 : 2) * width);
  const allToAll = 2 * allToAllTime(shard);
  const shown = plan.overlapsAllToAll ? shard.constants.exposedAllToAll : 1;
  return {
    routed: {
      products: groupedProduct(shard, copies, width, operands),
      cast: castTime(shard, operands),
      core: noPass,
      elementwise: noPass,
      permute: permutePass(shard, own, copies, width),
      tensor: 0,
      tensorHidden: 0,
      context: noPass,
      contextHidden: 0,
      expert: shown * allToAll + expertGather(shard, own),
      expertHidden: (1 - shown) * allToAll
    },
    shared:
      shape.sharedFfn > 0 ? feedForwardTime(shard, shape.sharedFfn, shape.sharedWeights, tensor) : undefined
  };
}

/** Products of all experts on this GPU in one launch. Their last tiles are half empty; the weight gradient sums over tokens. */
function groupedProduct(shard: Shard, copies: number, width: number, operands: number): Pass {
  const { shape, plan, constants } = shard;
  const experts = shape.experts / plan.expertParallel;
  const weights = shape.expertWeights / plan.expertTensorParallel;
  const each = copies / experts;
  const filled = each / (each + constants.wastedTokens);
  const rate = shard.rate * constants.groupedRate;
  const inner = innerShare(shard, Math.min(shape.hidden, width));
  const tiling = tilingOf(shard, shape.hidden, width);
  const forward = (2 * copies * weights * tiling.outputs) / (rate * filled * inner);
  const gradient = (2 * copies * weights * tiling.weights) / (rate * innerShare(shard, each));
  const traffic = productTraffic(shard, weights * experts, operands);
  return {
    forward: overlapped(shard, forward, traffic.forward),
    backward: overlapped(shard, forward + gradient, traffic.backward)
  };
}

/** Routing, sorting tokens by expert and back, and the activation function; twice that in the backward pass. */
function permutePass(shard: Shard, own: number, copies: number, width: number): Pass {
  const { shape, constants, memoryRate } = shard;
  const moved = 8 * own * shape.activeExperts * shape.hidden + 24 * own * shape.experts;
  const elementwise = elementwisePass(
    shard,
    activationTraffic(shape.gated) * copies * width + 8 * own * shape.hidden
  );
  const forward = (constants.permutation * moved) / memoryRate + elementwise.forward;
  return { forward, backward: 2 * forward };
}

/** Gathering the tokens for, and adding up the parts of, experts that several GPUs share; in either pass. */
function expertGather({ shape, plan, scaleUpRate }: Shard, own: number): number {
  const others = plan.expertTensorParallel - 1;
  return (4 * own * shape.activeExperts * shape.hidden * others) / scaleUpRate;
}
