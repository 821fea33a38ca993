import type { Shard } from '../shard';
import type { SoftwareId } from '../software';
import { attentionTime } from './attention-time';
import { backwardTime, forwardTime, type BlockTime } from './block-time';
import { expertTime } from './expert-time';
import { feedForwardTime } from './feed-forward-time';
import type { Pass } from './pass';
import { recomputedTime } from './recomputed-time';
import { tensorTransfer } from './tensor-transfer';

/** Forward and backward pass of one layer for one micro-batch, by part; s. Hidden parts are no part of the total. */
export interface LayerTime {
  total: number;
  products: number;
  cast: number;
  attention: number;
  elementwise: number;
  permute: number;
  tensor: number;
  context: number;
  expert: number;
  recomputed: number;
  launch: number;
  tensorHidden: number;
  contextHidden: number;
  expertHidden: number;
}

/** Experts on a GPU at which launching a layer of experts takes what the constant says. */
const LAUNCHED_EXPERTS = 16;

/** The layers of a model: without experts and with, where it has such. */
export interface LayerTimes {
  dense: LayerTime | undefined;
  mixed: LayerTime | undefined;
  /** The mean over all layers, s. */
  mean: number;
}

/** @param inFp8 Whether attention between tokens is computed in FP8. */
export function layerTimes(shard: Shard, software: SoftwareId, inFp8: boolean): LayerTimes {
  const { shape, plan, constants } = shard;
  const tensor = tensorTransfer(shard, software);
  const attention = attentionTime(shard, tensor, inFp8);
  let dense: LayerTime | undefined;
  let mixed: LayerTime | undefined;
  if (shape.denseLayers > 0) {
    const block = feedForwardTime(shard, shape.ffn, shape.ffnWeights, tensor);
    dense = together(shard, attention, block, undefined, constants.denseLaunch[plan.graphs]);
  }
  if (shape.expertLayers > 0) {
    const { routed, shared } = expertTime(shard, tensor);
    const perLaunch = (LAUNCHED_EXPERTS + shape.experts / plan.expertParallel) / (2 * LAUNCHED_EXPERTS);
    mixed = together(shard, attention, routed, shared, constants.expertLaunch[plan.graphs] * perLaunch);
  }
  const sum = shape.denseLayers * (dense?.total ?? 0) + shape.expertLayers * (mixed?.total ?? 0);
  return { dense, mixed, mean: sum / shape.layers };
}

function together(
  shard: Shard,
  attention: BlockTime,
  block: BlockTime,
  shared: BlockTime | undefined,
  host: number
): LayerTime {
  const recomputed = recomputedTime(shard, attention, block, shared);
  const both = (a: number, b: number, c: number | undefined): number => a + b + (c ?? 0);
  const busy =
    forwardTime(attention) +
    backwardTime(attention) +
    forwardTime(block) +
    backwardTime(block) +
    (shared ? forwardTime(shared) + backwardTime(shared) : 0) +
    recomputed;
  const launch = shownLaunch(shard, busy, host);
  return {
    total: busy + launch,
    products: both(passes(attention.products), passes(block.products), shared && passes(shared.products)),
    cast: 2 * both(attention.cast, block.cast, shared?.cast),
    attention: passes(attention.core),
    elementwise: both(
      passes(attention.elementwise),
      passes(block.elementwise),
      shared && passes(shared.elementwise)
    ),
    permute: passes(block.permute),
    tensor: 2 * both(attention.tensor, block.tensor, shared?.tensor),
    context: passes(attention.context),
    expert: 2 * block.expert,
    recomputed,
    launch,
    tensorHidden: 2 * both(attention.tensorHidden, block.tensorHidden, shared?.tensorHidden),
    contextHidden: attention.contextHidden,
    expertHidden: 2 * block.expertHidden
  };
}

/**
 * What shows of launching a layer: the host launches ahead while the GPU computes, so the longer of the two hides most of
 * the shorter.
 */
const shownLaunch = ({ constants: { launchNorm: p } }: Shard, busy: number, host: number): number =>
  p === 1 ? host : (busy ** p + host ** p) ** (1 / p) - busy;

const passes = ({ forward, backward }: Pass): number => forward + backward;
