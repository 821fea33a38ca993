import { areKin, organisationsOf } from '../published/family';
import { enoughOf, groupKey, narrowest, type Level, type Traits } from './group';
import type { Run } from '../tables/run';
import { spreadOf, type UtilisationSpread } from './spread';
import { traitsOf } from './traits';
import { utilisationOf, type UtilisationKind } from '../published/utilisation';

/** A run whose utilisation is known. */
export interface Entry {
  run: Run;
  organisations: readonly string[];
  traits: Traits;
  mfu: number;
}

/** The runs of which a utilisation is known, each once. */
export function poolOf(runs: readonly Run[], measure: UtilisationKind): Entry[] {
  const repeats = repeatsIn(runs);
  return runs.flatMap((run) => {
    const mfu = utilisationOf(run, measure);
    if (mfu === undefined || repeats.has(run)) return [];
    return [{ run, mfu, organisations: organisationsOf(run), traits: traitsOf(run) }];
  });
}

/** Rows that say again what an earlier row says: a run of as many parameters and tokens in exactly the same hours. */
export function repeatsIn(runs: readonly Run[]): Set<Run> {
  const seen = new Set<string>();
  const repeats = runs.filter(({ params, tokens, gpuTime }) => {
    if (params === undefined || tokens === undefined || gpuTime === undefined) return false;
    const key = [params, tokens, gpuTime].join();
    return seen.size === seen.add(key).size;
  });
  return new Set(repeats);
}

/**
 * Which runs may not help to judge another: only itself (`alone`), or every run of its organisations (`family`). Runs of
 * one paper are often the same code on the same cluster, so that one gives the next away; a reader's own run has no
 * such sibling in the table. So `family` is the fair test, and `alone` shows what siblings are worth.
 */
export type LeaveOut = 'alone' | 'family';

export function leaveOut(run: Run, pool: readonly Entry[], which: LeaveOut): Entry[] {
  if (which === 'alone') return pool.filter((entry) => entry.run !== run);
  const organisations = organisationsOf(run);
  return pool.filter((entry) => !areKin(organisations, entry.organisations));
}

/** A spread, and the group it is that of. */
export interface GroupSpread extends UtilisationSpread {
  key: string;
  level: Level;
}

/** The spread of the narrowest group with these traits that has enough runs; undefined where all together are too few. */
export function spreadFor(traits: Traits, pool: readonly Entry[]): GroupSpread | undefined {
  return narrowest(traits, (key, level) => {
    const inside = pool.filter((entry) => groupKey(entry.traits, level) === key);
    if (inside.length < enoughOf(level)) return undefined;
    return { key, level, ...spreadOf(inside.map(({ mfu }) => mfu))! };
  });
}
