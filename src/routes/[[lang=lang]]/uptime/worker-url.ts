import { trustedUrl } from '$lib/session/trusted-url';
import url from './simulate.worker.ts?worker&url';

let trusted: string | undefined;

/** The address of the simulation's worker. */
export const workerUrl = (): string => (trusted ??= trustedUrl('simulation-worker', url));
