import { attendedKeys, type Shape } from '../model-shape';
import type { Shard } from '../shard';
import type { BlockTime } from './block-time';
import { contextTransfer } from './context-transfer';
import { castTime, innerShare, matrixProduct, tilingOf } from './matrix-product';
import { noPass, type Pass } from './pass';
import type { Transfer } from './tensor-transfer';

/** By how much FP8 makes attention faster. */
const FP8_GAIN = 1.6;

/** Width of a head from which on attention fills the chip. */
const FULL_HEAD = 128;

/** Byte read and written for each score where attention writes them out: masked, normalised, dropped at random. */
const SCORE_TRAFFIC = 13;

/** The first half of a layer: projections, attention between tokens, norm and residual. */
export function attentionTime(shard: Shard, tensor: Transfer, inFp8: boolean): BlockTime {
  const { shape, plan, tokens } = shard;
  const ranks = plan.tensorParallel;
  const operands = attentionOperands(shape, ranks) * tokens;
  const core = coreTime(shard, inFp8);
  const context = contextTransfer(shard, core.forward);
  return {
    products: matrixProduct(
      shard,
      shape.attentionWeights / ranks,
      operands,
      shard.rate * innerShare(shard, shape.hidden),
      tilingOf(shard, shape.hidden, shape.query / ranks)
    ),
    cast: castTime(shard, operands),
    core,
    elementwise: elementwisePass(
      shard,
      14 * shard.ownTokens * shape.hidden + (4 * tokens * (shape.query + shape.key)) / ranks
    ),
    permute: noPass,
    tensor: tensor.shown,
    tensorHidden: tensor.hidden,
    context: { forward: context.shown, backward: 2 * context.shown },
    contextHidden: 3 * context.hidden,
    expert: 0,
    expertHidden: 0
  };
}

/** Elements a token has as operands of the projections. */
const attentionOperands = ({ hidden, query, key, value, latent }: Shape, ranks: number): number =>
  2 * hidden + (query + 2 * key + value) / ranks + (latent?.queryRank ? latent.queryRank + latent.rank : 0);

/** Reading and writing so many bytes, elementwise; twice that in the backward pass. */
export function elementwisePass({ constants, memoryRate }: Shard, bytes: number): Pass {
  const forward = (constants.elementwise * bytes) / memoryRate;
  return { forward, backward: 2 * forward };
}

/** Scores and weighted sums of a micro-batch with a causal mask: fused (FlashAttention), or written out (2021). */
export function coreTime(shard: Shard, inFp8: boolean): Pass {
  const { shape, chip, plan, tokens, sequence, constants } = shard;
  const ranks = plan.tensorParallel;
  if (shard.unfused) {
    const scores = (plan.microBatch * shape.heads * sequence ** 2) / ranks / plan.contextParallel;
    const forward =
      (4 * tokens * sequence * shape.query) / ranks / shard.rate16 +
      (SCORE_TRAFFIC * scores) / shard.memoryRate;
    return { forward, backward: 2 * forward };
  }
  const rate =
    chip.peak.bf16 * chip.attention * Math.min(1, shape.headWidth / FULL_HEAD) * (inFp8 ? FP8_GAIN : 1);
  const forward = (2 * tokens * attendedKeys(shape, sequence) * shape.core) / ranks / rate;
  return { forward, backward: constants.attentionBackward * forward };
}
