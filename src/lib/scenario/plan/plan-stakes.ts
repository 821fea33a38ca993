import {
  productRate,
  searchPlans,
  softwares,
  trainingPrecisions,
  type ParallelPlan,
  type SoftwareId,
  type TrainingJob,
  type TrainingPrecision
} from '$lib/estimate';
import type { PlanFinding } from './plan-finding';

/** What would be otherwise if an input were: by what factor the best plan's tokens/s change. */
export type Stake = { factor: number } & (
  | { input: 'software'; value: SoftwareId }
  | { input: 'precision'; value: TrainingPrecision }
  | { input: 'domain' | 'batch'; value: number }
  | { input: 'graphs'; value: 'none' | 'full' }
  | { input: 'overlap'; value: boolean }
);

type Changed = { job?: Partial<TrainingJob>; fixed?: Partial<ParallelPlan> };

/** Factors below this are nobody's worry. */
const LEAST = 0.005;

/**
 * The inputs that a run is often unsure of, each changed alone with the best plan searched anew: what matters most first. Of
 * an input with several values the one that changes most.
 */
export function planStakes({ job, wished, gpus, search }: PlanFinding): Stake[] {
  const asked = { ...job, batch: wished };
  const now = searchPlans(asked, { gpus, most: 1 }).best ?? search.best!;
  const factorOf = ({ job: other, fixed }: Changed): number => {
    const best = searchPlans({ ...asked, ...other }, { gpus, most: 1, ...(fixed && { fixed }) }).best;
    return best ? best.tokenRate / now.tokenRate : 0;
  };
  const stakes = changesOf(asked)
    .map(({ changed, ...what }) => ({ ...what, factor: factorOf(changed) }) as Stake)
    .filter(({ factor }) => factor > 0 && Math.abs(Math.log(factor)) > LEAST)
    .sort((a, b) => Math.abs(Math.log(b.factor)) - Math.abs(Math.log(a.factor)));
  return stakes.filter(({ input }, i) => stakes.findIndex((other) => other.input === input) === i);
}

function changesOf(job: TrainingJob): { input: Stake['input']; value: unknown; changed: Changed }[] {
  const { chip, precision, software, architecture } = job;
  const { graphs, overlapsAllToAll } = softwares[software];
  const isMixed = architecture.experts !== undefined;
  const others = (Object.keys(softwares) as SoftwareId[]).filter(
    (id) => id !== software && id !== 'unoverlapped' && (id === 'maxtext') === (chip.straggles === false)
  );
  const otherGraphs = graphs === 'full' ? 'none' : 'full';
  const domain = chip.domain === 8 ? 72 : 8;
  return [
    ...others.map((value) => ({ input: 'software' as const, value, changed: { job: { software: value } } })),
    ...trainingPrecisions
      .filter((value) => value !== precision && value !== 'fp16' && productRate(chip, value) !== undefined)
      .map((value) => ({ input: 'precision' as const, value, changed: { job: { precision: value } } })),
    ...(isMixed
      ? [
          {
            input: 'graphs' as const,
            value: otherGraphs,
            changed: { fixed: { graphs: otherGraphs } as const }
          },
          {
            input: 'overlap' as const,
            value: !overlapsAllToAll,
            changed: { fixed: { overlapsAllToAll: !overlapsAllToAll } }
          }
        ]
      : []),
    ...(chip.domain === 8 || chip.domain === 72
      ? [{ input: 'domain' as const, value: domain, changed: { job: { chip: { ...chip, domain } } } }]
      : []),
    { input: 'batch', value: 2, changed: { job: { batch: 2 * job.batch } } }
  ];
}
