import type { Shard } from '../shard';
import { forwardTime, type BlockTime } from './block-time';

/** Share of a layer's matrix products that is done again where every second one is kept. */
const HALF = 0.5;

/** Share of the products of experts that recomputing their small products costs. */
const FEW = 0.15;

/** Time of what a layer does again in its backward pass, from the times of its blocks; the second is its experts' or dense. */
export function recomputedTime(
  shard: Shard,
  attention: BlockTime,
  block: BlockTime,
  shared: BlockTime | undefined
): number {
  const products = attention.products.forward + attention.cast + block.products.forward + block.cast;
  const elementwise = attention.elementwise.forward + block.elementwise.forward + block.permute.forward;
  switch (shard.plan.recomputed) {
    case 'none':
      return 0;
    case 'full':
      return forwardTime(attention) + forwardTime(block) + (shared ? forwardTime(shared) : 0);
    case 'selective':
      return attention.core.forward + elementwise;
    case 'core_attn':
      return attention.core.forward;
    case 'act_norm':
      return HALF * elementwise;
    case 'op':
    case 'custom':
      return HALF * products + elementwise;
    case 'mla_up_proj':
      return upProjections(shard);
    case 'mla_up_proj_mlp':
      return upProjections(shard) + (shared ? FEW : HALF) * products;
  }
}

/** Queries, keys and values from their latent vectors; nothing without latent attention. */
function upProjections({ shape: { latent, heads }, tokens, plan, rate }: Shard): number {
  if (!latent) return 0;
  const query = (latent.queryRank ?? 0) * heads * (latent.keyDim + latent.rotaryDim);
  const keyValue = latent.rank * heads * (latent.keyDim + latent.valueDim);
  return (2 * tokens * (query + keyValue)) / plan.tensorParallel / rate;
}
