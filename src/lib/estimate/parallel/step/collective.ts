import type { Shard } from '../shard';

/**
 * An all-gather or a reduce-scatter of so many bytes over ranks of which some share a scale-up domain: first between
 * domains, each rank its part, then within; both at once. s.
 */
export function collectiveTime(shard: Shard, bytes: number, ranks: number, inDomain: number): number {
  if (ranks <= 1) return 0;
  const near = Math.min(inDomain, ranks);
  const between = near < ranks ? (1 - near / ranks) / (near * shard.scaleOutRate) : 0;
  const within = near > 1 ? (1 - 1 / near) / shard.scaleUpRate : 0;
  return bytes * Math.max(between, within);
}
