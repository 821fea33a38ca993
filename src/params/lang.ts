import type { ParamMatcher } from '@sveltejs/kit';

/** English has no prefix; German lives below `/de/`. */
export const match: ParamMatcher = (param) => param === 'de';
