import type { Pass } from './pass';

/** Where the time of half a layer goes: attention, or what follows it. s for one micro-batch. */
export interface BlockTime {
  products: Pass;
  /** Casting the operands of products, in either pass. */
  cast: number;
  /** Attention between tokens. */
  core: Pass;
  /** Norms, activation functions, rotations, residuals. */
  elementwise: Pass;
  /** Routing, permuting and un-permuting tokens. */
  permute: Pass;
  /** Transfers that show, and those that run beside something else. */
  tensor: number;
  tensorHidden: number;
  context: Pass;
  contextHidden: number;
  /** Of experts: all-to-all, and the gathers of their own tensor parallelism; in either pass. */
  expert: number;
  expertHidden: number;
}

/** Time of the forward pass, transfers included. */
export const forwardTime = (block: BlockTime): number =>
  block.products.forward +
  block.cast +
  block.core.forward +
  block.elementwise.forward +
  block.permute.forward +
  block.tensor +
  block.context.forward +
  block.expert;

/** Time of the backward pass, transfers included. */
export const backwardTime = (block: BlockTime): number =>
  block.products.backward +
  block.cast +
  block.core.backward +
  block.elementwise.backward +
  block.permute.backward +
  block.tensor +
  block.context.backward +
  block.expert;
