import { conventions, type Convention } from '$lib/estimate';

/** A way to count FLOP, those of the calculator and Megatron's before it left out what lies behind the mask. */
export type Counted = Convention | 'full-mask';

export const counted: readonly Counted[] = [...conventions.slice(0, 2), 'full-mask', ...conventions.slice(2)];
