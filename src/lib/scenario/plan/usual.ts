import type { SoftwareId } from '$lib/estimate';

/** Tokens a step where nothing is said: those of Llama 3.1 405B (arXiv:2407.21783, section 3.4.1). */
export const USUAL_BATCH = 2 ** 24;

/** What a run is trained with where nothing is said. */
export const USUAL_SOFTWARE: SoftwareId = 'production';
