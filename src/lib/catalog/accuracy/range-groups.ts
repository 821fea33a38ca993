import { groupBy } from '../tables/group-by';
import { enoughOf, groupKey, levels, makes, scales, sizes, type Traits } from './group';
import { poolOf, spreadFor, type Entry } from './pool';
import type { Run } from '../tables/run';
import { spreadOf, type UtilisationSpread } from './spread';
import type { UtilisationKind } from '../published/utilisation';

/** The utilisation of the runs that share some traits. */
export interface RangeGroup {
  measure: UtilisationKind;
  /** Those that every run of the group has; none of the group of all. */
  traits: Traits;
  runs: number;
  organisations: number;
  /** Of the group, or of the wider one that stands in for it where its own runs are too few; absent where no group has enough. */
  spread?: UtilisationSpread;
  isWider: boolean;
}

/** The ways in which runs are grouped, the widest first. */
const ways = [
  [],
  ['make'],
  ['make', 'format'],
  ['make', 'generation', 'format'],
  ['size'],
  ['scale'],
  ['make', 'generation', 'format', 'size']
] as const satisfies (keyof Traits)[][];

/** Every group of runs, way by way; in it by size and GPUs upwards, else the largest first. Plain data. */
export function rangeGroups(runs: readonly Run[], measure: UtilisationKind): RangeGroup[] {
  const pool = poolOf(runs, measure);
  return ways.flatMap((way) =>
    [...groupBy(pool, ({ traits }) => groupKey(traits, way)).values()]
      .map((group) => describe(measure, way, group, pool))
      .sort((a, b) => rank(a) - rank(b) || b.runs - a.runs)
  );
}

function describe(
  measure: UtilisationKind,
  way: readonly (keyof Traits)[],
  group: readonly Entry[],
  pool: readonly Entry[]
): RangeGroup {
  const traits: Traits = Object.fromEntries(way.map((trait) => [trait, group[0]!.traits[trait]]));
  const isWider = group.length < enoughOf(way);
  const spread = isWider ? spreadFor(traits, pool) : spreadOf(group.map(({ mfu }) => mfu));
  return { measure, traits, runs: group.length, organisations: countOrganisations(group), spread, isWider };
}

const rank = ({ traits: { make, generation, size, scale } }: RangeGroup): number =>
  make
    ? makes.indexOf(make)
    : generation
      ? 0
      : size
        ? sizes.indexOf(size)
        : scale
          ? scales.indexOf(scale)
          : 0;

/** Rows that name none together count as one. */
function countOrganisations(group: readonly Entry[]): number {
  return new Set(group.map(({ organisations }) => organisations[0] ?? '')).size;
}

/** A group that can be offered for a scenario: by its key, small enough to ship. */
export type Offer = UtilisationSpread & { measure: UtilisationKind; key: string };

/** The groups of which a range can be offered: those of the levels with enough runs. Look up with `narrowest`. */
export function offersFrom(runs: readonly Run[]): Offer[] {
  return (['step', 'whole'] as const).flatMap((measure) => {
    const pool = poolOf(runs, measure);
    return levels.flatMap((level) =>
      [...groupBy(pool, ({ traits }) => groupKey(traits, level))]
        .filter(([, group]) => group.length >= enoughOf(level))
        .map(([key, group]) => ({ measure, key, ...spreadOf(group.map(({ mfu }) => mfu))! }))
    );
  });
}
