import type { Shard } from '../shard';

/** Messages that a rank waits for, within a domain and between domains. */
const MESSAGES = 4;
const MESSAGES_BETWEEN = 8;

/** How many of `places` a token visits that goes to so many experts, which lie anywhere. */
const visited = (places: number, experts: number): number => places * (1 - (1 - 1 / places) ** experts);

/**
 * Time to send every token of this GPU to its experts, or back: a copy to each distinct rank within a scale-up domain,
 * or to each distinct domain and on from there (DeepEP). Tokens are sent in 2 bytes. s.
 */
export function allToAllTime(shard: Shard): number {
  const { shape, plan, chip, tokens, constants, scaleUpRate, scaleOutRate } = shard;
  const { expertParallel, expertTensorParallel, tensorParallel, domainLimit = Infinity } = plan;
  if (expertParallel === 1) return 0;
  const bytes = (tokens / tensorParallel) * shape.hidden * 2;
  const ranks = expertParallel * expertTensorParallel;
  const inDomain = Math.min(ranks, chip.domain);
  const domains = ranks / inDomain;
  const share = constants.allToAllRate;
  if (domains <= 1) {
    const copies = visited(ranks, shape.activeExperts);
    return (bytes * copies * (1 - 1 / ranks)) / (scaleUpRate * share) + MESSAGES * constants.latency;
  }
  const copies = Math.min(visited(domains, shape.activeExperts), domainLimit);
  const between = (bytes * copies * (1 - 1 / domains)) / (scaleOutRate * share);
  const within = (bytes * shape.activeExperts * (1 - 1 / inDomain)) / (scaleUpRate * share);
  return Math.max(between, within) + MESSAGES_BETWEEN * constants.latency;
}
