import type { Pattern } from './pattern';
import { effortPatterns } from './patterns-effort';
import { ratePatterns } from './patterns-rate';
import { refusedPatterns } from './patterns-refused';
import { sizePatterns } from './patterns-size';

/** Everything a number can be, in order: the first pattern that fits decides. */
export const patterns: readonly Pattern[] = [
  ...refusedPatterns,
  ...ratePatterns,
  ...effortPatterns,
  ...sizePatterns
];
