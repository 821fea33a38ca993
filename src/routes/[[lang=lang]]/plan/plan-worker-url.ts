import { trustedUrl } from '$lib/controls/trusted-url';
import url from './plan.worker.ts?worker&url';

let trusted: string | undefined;

/** The address of the worker that searches plans. */
export const planWorkerUrl = (): string => (trusted ??= trustedUrl('plan-worker', url));
