import type { Calibration } from './calibrate';

/** Constants of the step time that are fitted: see `knob.ts`. */
const fitted = [
  'elementwise',
  'innerOverhead',
  'productOverlap',
  'groupedRate',
  'permutation',
  'allToAllRate',
  'expertLaunch'
] as const;

const slowdowns = ['maxtext', 'maxtextExperts', 'maxtextManyExperts'] as const;

/** A calibration as the file that the estimate reads has it. */
export function calibrationJson({ constants, shares, errors, searched, models }: Calibration): string {
  const some = <K extends string>(keys: readonly K[], from: Readonly<Record<K, unknown>>) =>
    Object.fromEntries(keys.map((key) => [key, from[key]]));
  const file = {
    constants: some(fitted, constants),
    slowdowns: some(slowdowns, constants.slowdowns),
    shares,
    errors,
    searched,
    models
  };
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value;
  return `${JSON.stringify(file, rounded, 2)}\n`;
}
