import type { PrecisionClass } from '../published/rate';
import { groupBy } from '../tables/group-by';
import type { Run } from '../tables/run';
import { organisationsOf } from '../published/family';
import { poolOf } from './pool';
import { spreadOf, type UtilisationSpread } from './spread';

/** The MFU while stepping of published runs, of the dense peak at their precision. */
export interface PrecisionMfu extends UtilisationSpread {
  precision: PrecisionClass;
  /** How many organisations the runs come from. */
  organisations: number;
}

/**
 * What MFU published runs reach at each precision, the wide ones first, of all chips or of one family (`'H100'`): the
 * evidence that a narrower format leaves more of its higher peak unused. Precisions without a run are left out. Runs
 * that repeat an earlier row, or whose rate is no sound measurement, do not count.
 */
export function mfuByPrecision(runs: readonly Run[], generation?: string): PrecisionMfu[] {
  const pool = poolOf(runs, 'step').filter(
    ({ traits }) => generation === undefined || traits.generation === generation
  );
  const groups = groupBy(pool, ({ traits }) => traits.format);
  return (['bf16', 'fp8', 'int8', 'fp4'] as const).flatMap((precision) => {
    const group = groups.get(precision);
    if (!group) return [];
    const organisations = new Set(group.flatMap(({ run }) => organisationsOf(run))).size;
    return [{ precision, organisations, ...spreadOf(group.map(({ mfu }) => mfu))! }];
  });
}
