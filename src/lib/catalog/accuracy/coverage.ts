import type { Interval } from '$lib/estimate';
import { leaveOut, poolOf, spreadFor, type LeaveOut } from './pool';
import { wilson } from './proportion';
import type { Run } from '../tables/run';
import type { UtilisationKind } from '../published/utilisation';

/** How many runs lie within the range that the others give. */
export interface Coverage {
  runs: number;
  within: number;
  share: number;
  /** 95 % interval of the share, as if runs were independent; those of one organisation are not, so it is too narrow. */
  interval: Interval;
}

/** Coverage of the range for half and of the one for nine in ten; undefined where no run has enough others. */
export function coverageOf(
  runs: readonly Run[],
  measure: UtilisationKind,
  which: LeaveOut
): Record<'half' | 'most', Coverage> | undefined {
  const pool = poolOf(runs, measure);
  const tested = pool.flatMap(({ run, mfu, traits }) => {
    const spread = spreadFor(traits, leaveOut(run, pool, which));
    return spread ? [{ mfu, spread }] : [];
  });
  if (tested.length === 0) return undefined;
  const count = (range: 'half' | 'most'): Coverage => {
    const within = tested.filter(
      ({ mfu, spread }) => mfu >= spread[range].lo && mfu <= spread[range].hi
    ).length;
    return {
      runs: tested.length,
      within,
      share: within / tested.length,
      interval: wilson(within, tested.length)
    };
  };
  return { half: count('half'), most: count('most') };
}
