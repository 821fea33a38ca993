import { trustedUrl } from '../trusted-url';
import type { PlanReply } from './plan.worker';
import url from './plan.worker.ts?worker&url';

let trusted: string | undefined;

/**
 * Starts a worker that searches plans.
 *
 * @throws where the browser lets none start.
 */
export function startPlanWorker(onreply: (reply: PlanReply) => void): Worker {
  trusted ??= trustedUrl('plan-worker', url);
  const worker = new Worker(trusted, { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<PlanReply>) => onreply(data);
  return worker;
}
