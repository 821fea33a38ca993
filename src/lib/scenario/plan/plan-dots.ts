import { searchPlans, type FoundPlan } from '$lib/estimate';
import { handText } from './hand-text';
import type { PlanFinding } from './plan-finding';

/** A plan among all that fit. */
export interface PlanDot {
  /** As a link says it, by hand. */
  text: string;
  /** Model FLOP/s per GPU at hand. */
  rate: number;
  /** Byte. */
  memory: number;
  /** Whether it is as good as the best, as far as the estimate can tell. */
  isTie: boolean;
}

/** All plans that fit, and those of them that a chart shows. */
export interface PlanField {
  fitting: number;
  /** As good as the best. */
  ties: number;
  /** In the order of their memory. */
  dots: PlanDot[];
}

/** Cells of rate and memory, of which each shows one plan; finer ones where plans are as good as the best. */
const CELLS = { rate: 20, memory: 32, ties: 3 };

/**
 * All plans that fit a finding's GPUs, thinned to those that can be told apart on a chart: in each cell of rate and memory
 * the fastest, and the one that is chosen.
 */
export function planField({ job, wished, gpus, chosen, rate, search }: PlanFinding): PlanField {
  const { plans, best = chosen } = searchPlans({ ...job, batch: wished }, { gpus, all: true });
  const scale = rate / chosen.tokenRate;
  const least = best.tokenRate * (1 - search.tie);
  const cells = new Map<string, FoundPlan>();
  for (const found of [chosen, ...plans]) {
    const finer = found.tokenRate >= least ? CELLS.ties : 1;
    const cell = [
      Math.floor((found.tokenRate / best.tokenRate) * CELLS.rate * finer),
      Math.floor((found.memory / job.chip.memory) * CELLS.memory * finer)
    ].join();
    const there = cells.get(cell);
    if (!there || (found.tokenRate > there.tokenRate && there !== chosen)) cells.set(cell, found);
  }
  return {
    fitting: plans.length,
    ties: plans.filter(({ tokenRate }) => tokenRate >= least).length,
    dots: [...cells.values()]
      .sort((a, b) => a.memory - b.memory)
      .map(({ plan, tokenRate, memory }) => ({
        text: handText(plan),
        rate: tokenRate * scale,
        memory,
        isTie: tokenRate >= least
      }))
  };
}
