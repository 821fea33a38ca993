import type { TrainingJob } from '$lib/estimate';
import type { PlanChoice } from '$lib/scenario/plan/plan-choice';
import { planOutlook, planView, type PlanOutlook, type PlanView } from '$lib/scenario/plan/plan-view';
import { rateAt } from '$lib/scenario/plan/rate-at';
import type { RateAt } from '$lib/scenario/plan/curve-counts';

interface Asked {
  id: number;
  job: TrainingJob;
  choice: PlanChoice;
}

/** What is asked about one number of GPUs: the latest question alone is answered to its end. */
export interface PlanQuestion extends Asked {
  gpus: number;
}

/** What is asked about many: only their rates, each of them as soon as it is known. */
export interface RatesQuestion extends Asked {
  counts: number[];
}

export type PlanReply = { id: number } & (
  | { view: PlanView }
  | { outlook: PlanOutlook }
  /** In the order of the counts; nothing where there is no plan. */
  | { rates: (RateAt | undefined)[] }
);

/** Time without a new question after which a run is at rest, ms. */
const REST = 150;

let latest = 0;

const post = (reply: PlanReply): void => postMessage(reply);

const pause = (time = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

async function show({ id, job, choice, gpus }: PlanQuestion): Promise<void> {
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
}

onmessage = ({ data }: MessageEvent<PlanQuestion | RatesQuestion>) => {
  if ('gpus' in data) return void show(data);
  const { id, job, choice, counts } = data;
  post({ id, rates: counts.map((gpus) => rateAt(job, choice, gpus)) });
};
