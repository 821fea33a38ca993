import type { Shard } from '../shard';
import type { Pass } from './pass';

/** Byte a weight: the gradient is added to one in 4 bytes, or under FSDP written in 2. */
const GRADIENT_TRAFFIC = 8;
const GRADIENT_TRAFFIC_FSDP = 2;

/** Share of its rate that a product with an inner dimension reaches: it has a start and an end that are not shared. */
export const innerShare = ({ constants, format }: Shard, inner: number): number =>
  inner / (inner + constants.innerOverhead * format.overhead);

/** What products are computed over what they are made of, each being a whole number of tiles. */
export interface Tiling {
  /** Of the forward pass and of the gradient of the inputs. */
  outputs: number;
  /** Of the gradient of the weights. */
  weights: number;
}

/** Products between two widths, forth and back: `{ outputs: 1.067, weights: 1.138 }` for 2,880 and 2,880. */
export function tilingOf({ constants: { tile } }: Shard, one: number, other: number): Tiling {
  const a = Math.ceil(one / tile - 1e-9) * (tile / one);
  const b = Math.ceil(other / tile - 1e-9) * (tile / other);
  return { outputs: (a + b) / 2, weights: a * b };
}

/** Time of work that takes so long to compute and so long to read and write: the two overlap partly. */
export function overlapped({ constants }: Shard, compute: number, memory: number): number {
  return compute > memory
    ? compute + (1 - constants.productOverlap) * memory
    : memory + (1 - constants.productOverlap) * compute;
}

/** Memory time of a product's forward and backward pass: its weights, operands and weight gradients. */
export function productTraffic(shard: Shard, weights: number, operands: number): Pass {
  const { format, memoryRate, plan } = shard;
  const gradient = plan.sharding === 'fsdp' ? GRADIENT_TRAFFIC_FSDP : GRADIENT_TRAFFIC;
  return {
    forward: (format.bytes * (weights + operands)) / memoryRate,
    backward: (2 * format.bytes * (weights + operands) + gradient * weights) / memoryRate
  };
}

/**
 * Time of multiplying every token with `weights` at `rate`, and in the backward pass with them and with its gradient.
 *
 * @param operands Elements read and written besides the weights.
 */
export function matrixProduct(
  shard: Shard,
  weights: number,
  operands: number,
  rate: number,
  tiling: Tiling
): Pass {
  const compute = (2 * shard.tokens * weights) / rate;
  const traffic = productTraffic(shard, weights, operands);
  return {
    forward: overlapped(shard, compute * tiling.outputs, traffic.forward),
    backward: overlapped(shard, compute * (tiling.outputs + tiling.weights), traffic.backward)
  };
}

/** Time of casting a product's operands to its format, in either pass. */
export const castTime = ({ constants, format, memoryRate }: Shard, operands: number): number =>
  (constants.elementwise * format.cast * operands) / 2 / memoryRate;
