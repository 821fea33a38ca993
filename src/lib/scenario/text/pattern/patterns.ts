import type { Pattern } from './pattern';
import { effort } from './patterns-effort';
import { rates } from './patterns-rate';
import { refused } from './patterns-refused';
import { sizes } from './patterns-size';

/** Everything a number can be, in order: the first pattern that fits decides. */
export const patterns: readonly Pattern[] = [...refused, ...rates, ...effort, ...sizes];
