import { trustedUrl } from '$lib/session/trusted-url';
import url from './check.worker.ts?worker&url';

let trusted: string | undefined;

/** The address of the worker that reads texts. */
export const checkWorkerUrl = (): string => (trusted ??= trustedUrl('check-worker', url));
