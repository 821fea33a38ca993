import type { PrecisionClass } from '../published/rate';

/** What runs are grouped by. The bounds were chosen before anything was computed from the groups. */
export interface Traits {
  make?: Make;
  /** Chip family, as in `Accelerator.generation`. */
  generation?: string;
  /** Number format of the peak that the MFU is a share of. */
  format?: PrecisionClass;
  size?: Size;
  scale?: ClusterScale;
}

/** Parameters a token touches. */
export const sizes = ['under-10B', '10B-100B', 'from-100B'] as const;
export type Size = (typeof sizes)[number];

/**
 * What is trained: a mixture of experts, a dense model under 1 billion parameters, or a larger one. The first two reach
 * less of a chip, for reasons of their own.
 */
export const makes = ['dense', 'small', 'mixture'] as const;
export type Make = (typeof makes)[number];

/** GPUs at once. */
export const scales = ['under-256', '256-2047', 'from-2048'] as const;
export type ClusterScale = (typeof scales)[number];

export const sizeOf = (params: number): Size => sizes[params < 10e9 ? 0 : params < 100e9 ? 1 : 2];
export const makeOf = (params: number, isMixture: boolean): Make =>
  isMixture ? 'mixture' : params < 1e9 ? 'small' : 'dense';
export const clusterScaleOf = (gpus: number): ClusterScale => scales[gpus < 256 ? 0 : gpus < 2048 ? 1 : 2];

/** Groups from narrow to wide, each by the traits its runs share; every one is part of the next. */
export const levels = [
  ['make', 'generation', 'format', 'size'],
  ['make', 'generation', 'format'],
  ['make', 'format'],
  ['make'],
  []
] as const satisfies (keyof Traits)[][];

export type Level = (typeof levels)[number];

/** Fewer runs than this make no range. */
const ENOUGH = 10;

/** Of all runs of one make these are enough: others are not like them. */
const FEW = 5;

/** How many runs of a group make a range. */
export const enoughOf = (level: readonly (keyof Traits)[]): number =>
  level.length === 1 && level[0] === 'make' ? FEW : ENOUGH;

/** The name of a group: `'dense H100 bf16 from-100B'`, '' of all runs. Undefined where a trait is not known. */
export function groupKey(traits: Traits, level: readonly (keyof Traits)[]): string | undefined {
  const parts = level.map((trait) => traits[trait]);
  return parts.includes(undefined) ? undefined : parts.join(' ');
}

/** The narrowest group of these traits that `find` has something for. */
export function narrowest<Found>(
  traits: Traits,
  find: (key: string, level: Level) => Found | undefined
): Found | undefined {
  for (const level of levels) {
    const key = groupKey(traits, level);
    const found = key === undefined ? undefined : find(key, level);
    if (found !== undefined) return found;
  }
  return undefined;
}
