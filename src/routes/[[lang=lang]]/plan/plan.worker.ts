import type { TrainingJob } from '$lib/estimate';
import type { PlanChoice } from '$lib/scenario/plan/plan-choice';
import { planOutlook, planView, type PlanOutlook, type PlanView } from '$lib/scenario/plan/plan-view';

/** What the page asks for, and what it is told: the latest question alone is answered to its end. */
export interface PlanQuestion {
  id: number;
  job: TrainingJob;
  choice: PlanChoice;
  gpus: number;
}

export type PlanReply = { id: number } & ({ view: PlanView } | { outlook: PlanOutlook });

/** Time without a new question after which a scenario is at rest, ms. */
const REST = 150;

let latest = 0;

const post = (reply: PlanReply): void => postMessage(reply);

const pause = (time = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

onmessage = async ({ data: { id, job, choice, gpus } }: MessageEvent<PlanQuestion>) => {
  latest = id;
  // Questions that came meanwhile are told first.
  await pause();
  if (latest !== id) return;
  const view = planView(job, choice, gpus);
  post({ id, view });
  await pause(REST);
  const outlook = planOutlook(job, choice, view.answer);
  while (latest === id) {
    const { done, value } = outlook.next();
    if (done) return post({ id, outlook: value });
    await pause();
  }
};
